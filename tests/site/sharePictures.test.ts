import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { resolveStyles } from '../../src/charts/resolveStyles.ts';
import { readCharts } from '../../src/charts/readCharts.ts';
import { readDoors } from '../../src/report/doors/readDoors.ts';
import { drawPng } from '../../src/charts/fonts/drawPng.ts';
import { nameFaces } from '../../src/charts/fonts/nameFaces.ts';
import { translator } from '../../src/words/i18n/translate.ts';
import { byLocale, locales } from '../../src/locales.ts';
import { escapeMarkup } from '../../src/words/markup.ts';
import { describePoster } from '../../src/charts/poster/describePoster.ts';
import { drawPoster, posterStyles } from '../../src/charts/poster/drawPoster.ts';
import { readPoster } from '../../src/charts/poster/poster.ts';
import { readProjects } from '../../src/report/projects/readProjects.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { drawSharePicture, shareStyles } from '../../src/publish/sharing/drawSharePicture.ts';
import { wordFigure } from '../../src/charts/wordFigure.ts';
import { cardStyles, drawShareCard } from '../../src/publish/sharing/drawShareCard.ts';
import { figureCard, listShareCards } from '../../src/publish/sharing/listShareCards.ts';
import { listSharePictures } from '../../src/publish/sharing/listSharePictures.ts';
import { renderSharePicture } from '../../src/publish/sharing/renderSharePicture.ts';
import { shareShapes, type ShareShape } from '../../src/publish/sharing/sharePicture.ts';
import { test } from '../support/browserTest.ts';
import { readCode } from '../support/readCode.ts';
import { findOverlaps } from '../support/findOverlaps.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const doors = readDoors(files, report, readProjects(files, report));
const tokens = readFileSync('src/interface/styles/tokens.css', 'utf8');
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

describe.for(locales)('cards to send in %s', (locale) => {
  const t = translator(locale, report.year);
  const cards = listShareCards(report, locale, t, {
    figure: (figure) => byLocale((language) => `https://example.org/reports/${language}/2024/figures/${figure}/`),
    sentence: (chapter, n) => byLocale((language) => `https://example.org/reports/${language}/2024/${chapter}/#s${n}`),
  });
  const words = { site: t('site.title'), unofficial: t('share.unofficial') };
  const styles = resolveStyles(cardStyles, tokens, locale);
  const drawings = cards.map((card) => ({ name: card.name, svg: nameFaces(drawShareCard(card, words, styles)) }));

  test('have no text upon another and none beyond the frame', async ({ openPage, task }) => {
    expect(await findOverlaps(await openPage(), drawings)).toEqual([]);
    task.meta.measured = `${drawings.length} cards`;
  });

  test('say a sentence word for word, and mark its figure in it', async ({ openPage }) => {
    const page = await openPage();
    const shown = await page.evaluate(
      (svgs) =>
        svgs.map((svg) => {
          const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
          const textOf = (selector: string): string =>
            [...drawn.querySelectorAll(selector)].map((element) => element.textContent).join(' ');
          return { sentence: textOf('.sentence'), quoted: textOf('.quoted') };
        }),
      drawings.map(({ svg }) => svg),
    );
    // Lines end between words: what tells them apart is no part of what is said.
    const bare = (text: string): string => text.replace(/\s+/g, '');
    const quotes = new Map(report.figures.map(({ id, quote }) => [figureCard(id), quote[locale]]));
    expect(shown.map(({ sentence }) => bare(sentence))).toEqual(cards.map(({ sentence }) => bare(sentence)));
    expect(shown.map(({ quoted }) => bare(quoted))).toEqual(cards.map(({ name }) => bare(quotes.get(name) ?? '')));
  });

  test('have a code that leads to their address', async () => {
    // The longest addresses have the finest codes.
    const finest = cards.toSorted((a, b) => b.address.length - a.address.length).slice(0, 3);
    for (const card of [...finest, ...cards.slice(-1)]) {
      const png = await renderSharePicture(drawShareCard(card, words, styles));
      expect(await readCode(png), card.name).toBe(card.address);
    }
  });
});

describe.for(locales)('the report as one long picture in %s', (locale) => {
  const parts = readPoster(report, readCharts(files, report));
  const address = `https://example.org/reports/${locale}/2024/poster/`;
  const hrefOf = ({ id }: { readonly id: string }) => `https://example.org/reports/${locale}/2024/figures/${id}/`;
  const context = { locale, t: translator(locale, report.year), hrefOf, chapterHref: () => address };
  const styles = resolveStyles(
    readFileSync('src/interface/styles/chart-drawing.css', 'utf8') + posterStyles,
    tokens,
    locale,
  );
  const svg = drawPoster(describePoster(report, parts, context, address), styles, locale);

  test('has no text upon another and none beyond the frame', async ({ openPage }) => {
    expect(await findOverlaps(await openPage(), [{ name: 'poster', svg: nameFaces(svg) }])).toEqual([]);
  });

  test('shows every area, and each figure of its parts in the words of the report', () => {
    const texts = svg
      .replace(/<title>.*?<\/desc>/s, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, '');
    const areas = report.chapters.filter(({ head }) => head[locale].area !== undefined);
    expect(parts.map(({ chapter }) => chapter.id)).toEqual(expect.arrayContaining(areas.map(({ id }) => id)));
    for (const figure of parts.flatMap(({ figures }) => figures))
      expect(texts, figure.id).toContain(escapeMarkup(wordFigure(figure, locale)).replace(/\s+/g, ''));
  });

  test('has a code that leads to its address', async () => {
    // The foot, where the code stands, as large as the whole picture has it.
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    const foot = svg.replace(
      /height="[\d.]+" viewBox="[^"]*"/,
      `height="200" viewBox="0 ${String(height - 200)} 360 200"`,
    );
    expect(await readCode(await drawPng(foot, 216, {}))).toBe(address);
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
