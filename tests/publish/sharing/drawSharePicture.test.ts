import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveStyles } from '../../../src/charts/resolveStyles.ts';
import { locales } from '../../../src/locales.ts';
import { drawSharePicture, shareStyles } from '../../../src/publish/sharing/drawSharePicture.ts';
import { listSharePictures } from '../../../src/publish/sharing/listSharePictures.ts';
import type { SharePicture } from '../../../src/publish/sharing/sharePicture.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { readDoors } from '../../../src/report/doors/readDoors.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';
import { translator } from '../../../src/words/i18n/translate.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const doors = readDoors(files, report, readProjects(files, report));
const tokens = readFileSync('src/interface/styles/tokens.css', 'utf8');
const words = { site: 'Site', unofficial: 'Unofficial' };
const invented: SharePicture = {
  name: 'invented',
  kicker: 'Target',
  numbers: [
    { sign: '≥', number: '22', unit: 'billion yuan', kind: 'target', kindName: '2024 target', label: 'Scale & size' },
  ],
};

describe.each(locales)('share pictures in %s', (locale) => {
  const pictures = listSharePictures(report, doors, locale, translator(locale, report.year));
  const styles = resolveStyles(shareStyles, tokens, locale);

  test('have names that occur once', () => {
    const names = pictures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(['wide', 'square'] as const)('hold their words in the %s shape', (shape) => {
    for (const picture of pictures) {
      expect(drawSharePicture(picture, shape, words, styles), picture.name).toMatch(/^<svg [\s\S]*<\/svg>$/);
    }
  });

  test('show the number of each figure’s page', () => {
    const drawn = report.figures.map(({ id }) => pictures.find(({ name }) => name === `figure-${id}`)?.numbers.length);
    expect(drawn).toEqual(report.figures.map(() => 1));
  });
});

test('drawSharePicture(picture) shows sign, number and unit in the colour of the kind, and escapes words', () => {
  const svg = drawSharePicture(invented, 'wide', words, resolveStyles(shareStyles, tokens, 'en'));
  expect(svg).toContain('≥22<tspan');
  expect(svg).toContain('<g class="target">');
  expect(svg).toContain('Scale &amp; size');
  expect(svg).not.toContain('var(');
});

test('drawSharePicture(picture) refuses words that would run over the foot', () => {
  const text = 'far too long a text for a picture '.repeat(40);
  expect(() => drawSharePicture({ ...invented, title: 'Title', kicker: text }, 'wide', words, '')).toThrow(/invented/);
});

test('a number in a row says of which kind it is', () => {
  const row = { ...invented, title: 'Title', text: 'Text' };
  expect(drawSharePicture(row, 'wide', words, '')).toContain('>2024 target</text>');
});

test('drawSharePicture(picture) leaves numbers out, then the text, rather than let one lie upon another', () => {
  const label = 'what takes a great many words to say, so that it stands in many lines below its number '.repeat(2);
  const [number] = invented.numbers;
  const numbers = [1, 2, 3].flatMap(() => (number ? [{ ...number, label }] : []));
  const text = 'A text of a few lines, which is long enough to fill the room that is left above the numbers. '.repeat(
    2,
  );
  const svg = drawSharePicture({ ...invented, title: 'Title', text, numbers }, 'wide', words, '');
  expect(svg.match(/class="number"/g)).toHaveLength(1);
  expect(svg).toContain('>A text');
});
