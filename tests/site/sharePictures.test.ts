import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { resolveStyles } from '../../src/charts/resolveStyles.ts';
import { readDoors } from '../../src/doors/readDoors.ts';
import { nameFaces } from '../../src/fonts/nameFaces.ts';
import { translator } from '../../src/i18n/translate.ts';
import { locales } from '../../src/locales.ts';
import { readProjects } from '../../src/projects/readProjects.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { drawSharePicture, shareStyles } from '../../src/sharing/drawSharePicture.ts';
import { listSharePictures } from '../../src/sharing/listSharePictures.ts';
import { shareShapes, type ShareShape } from '../../src/sharing/sharePicture.ts';
import { test } from '../support/browserTest.ts';
import { findOverlaps } from '../support/findOverlaps.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const doors = readDoors(files, report, readProjects(files, report));
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const shapes = Object.keys(shareShapes) as ShareShape[];

describe.for(locales)('share pictures in %s, measured with the letters that they are drawn with', (locale) => {
  const t = translator(locale, report.year);
  const styles = resolveStyles(shareStyles, tokens, locale);
  const pictures = listSharePictures(report, doors, locale, t);

  test.for(shapes)(
    'have no text upon another and none beyond the frame in the %s shape',
    async (shape, { openPage, task }) => {
      const words = { site: shape === 'wide' ? t('site.title') : t('site.name'), unofficial: t('share.unofficial') };
      const drawings = pictures.map((picture) => ({
        name: picture.name,
        svg: nameFaces(drawSharePicture(picture, shape, words, styles)),
      }));
      expect(await findOverlaps(await openPage(), drawings)).toEqual([]);
      task.meta.measured = `${drawings.length} pictures`;
    },
  );

  test('say of every number in a row that it is a target or a result', () => {
    for (const picture of pictures) {
      const svg = drawSharePicture(picture, 'wide', { site: '', unofficial: '' }, '');
      for (const kind of ['target', 'result'] as const) {
        const numbers = svg.split(`<g class="${kind}"><text class="number"`).length - 1;
        const said = svg.split(`>${t(`note.kind.${kind}`)}`).length - 1;
        expect(said, `${picture.name}: ${kind}`).toBeGreaterThanOrEqual(numbers);
      }
    }
  });
});

test('two texts upon each other, one beyond the frame and one with a line through it are noticed', async ({
  openPage,
}) => {
  const svg = (texts: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">${texts}</svg>`;
  const drawings = [
    { name: 'overprinted', svg: svg('<text x="10" y="50">below</text><text x="20" y="55">upon</text>') },
    { name: 'cut', svg: svg('<text x="180" y="50">longer than that</text>') },
    { name: 'struck', svg: svg('<path d="M30 10V90" stroke="red"/><text x="10" y="50">through and through</text>') },
    { name: 'clear', svg: svg('<text x="10" y="30">above</text><text x="10" y="60">below</text>') },
  ];
  const found = await findOverlaps(await openPage(), drawings);
  expect(found.map((fault) => fault.split(':')[0])).toEqual(['overprinted', 'cut', 'struck']);
});
