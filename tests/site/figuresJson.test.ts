import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { locales, type Locale } from '../../src/locales.ts';
import type { FiguresJson } from '../../src/publish/downloads/figuresJson.ts';
import { builtPages, chapters } from '../support/builtPages.ts';
import { figuresOfLine, readSentenceLines, stripTags } from '../support/readChapterFile.ts';
import { foldPunctuation, seedText } from '../support/readSeed.ts';

const { figures } = JSON.parse(readFileSync('dist/data/2024/figures.json', 'utf8')) as FiguresJson;
const seedPoints = Array.from(seedText);

interface WrittenMention {
  readonly id: string;
  readonly words: string;
  readonly chapter: string;
  readonly sentence: number;
  readonly line: string;
}

/** Returns every place of every figure as the chapters' files have it. */
function readMentions(locale: Locale): WrittenMention[] {
  return chapters.flatMap((chapter) =>
    readSentenceLines(locale, chapter).flatMap((line, index) =>
      figuresOfLine(line).map((figure) => ({ ...figure, chapter, sentence: index + 1, line: stripTags(line) })),
    ),
  );
}

const writtenMentions = { zh: readMentions('zh'), en: readMentions('en') };

test('figures.json has every figure of the chapters once, in order of first appearance', ({ task }) => {
  expect(figures.map(({ id }) => id)).toEqual([...new Set(writtenMentions.zh.map(({ id }) => id))]);
  expect(figures.length).toBeGreaterThanOrEqual(100);
  task.meta.measured = `${figures.length} figures`;
});

test('each figure names every place where it stands', ({ task }) => {
  const places = figures.map(({ id, mentions }) => ({
    id,
    places: mentions.map(({ chapter, sentence }) => `${chapter} ${sentence}`),
  }));
  expect(places).toEqual(
    figures.map(({ id }) => ({
      id,
      places: writtenMentions.zh
        .filter((mention) => mention.id === id)
        .map(({ chapter, sentence }) => `${chapter} ${sentence}`),
    })),
  );
  task.meta.measured = `${writtenMentions.zh.length} mentions`;
});

test('each mention points at exactly its words in the source', () => {
  const cut = figures.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ id, words: foldPunctuation(seedPoints.slice(start, end).join('')) })),
  );
  const expected = figures.flatMap(({ id }) =>
    writtenMentions.zh
      .filter((mention) => mention.id === id)
      .map(({ words }) => ({ id, words: foldPunctuation(words) })),
  );
  expect(cut).toEqual(expected);
});

test.each(locales)('each figure quotes the words and the sentence of its first mention in %s', (locale) => {
  const quoted = figures.map(({ id, quote, sentence }) => ({ id, words: quote[locale], line: sentence[locale] }));
  const expected = figures.map(({ id }) => {
    const first = writtenMentions[locale].find((mention) => mention.id === id);
    return { id, words: first?.words, line: first?.line };
  });
  expect(quoted).toEqual(expected);
});

test.each(locales)("each figure's address in %s is a page of the site", (locale) => {
  const { publicOrigin, base } = inject('site');
  const paths = new Set(builtPages.map(({ path }) => `${publicOrigin}${base.replace(/\/$/, '')}${path}`));
  expect(figures.filter(({ url }) => !paths.has(url[locale]))).toEqual([]);
});
