import { beforeAll, expect, test } from 'vitest';
import { makeReadyAnswers } from '../../../src/features/search/makeReadyAnswers.ts';
import { markedWords } from '../../../src/features/search/marks.ts';
import { readOtherWords } from '../../../src/features/search/readOtherWords.ts';
import { readSynonyms } from '../../../src/features/search/readSynonyms.ts';
import { readyFileOf, readyKey, type ReadyAnswer, type ReadyFile } from '../../../src/features/search/readyAnswers.ts';
import { collectSearchFigures, collectSearchTexts } from '../../../src/features/search/searchTexts.ts';
import { joinTexts, splitTexts } from '../../../src/features/search/textFiles.ts';
import { locales, type Localized } from '../../../src/locales.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { placesFound, search } from './ask.ts';
import { corpusFor, report } from './report.ts';

const files = filesOnDisk(process.cwd());
const texts = collectSearchTexts(report, readSynonyms(files, report.year), readOtherWords(files, report.year));
let ready: Localized<ReadyFile[]>;

beforeAll(() => {
  ready = makeReadyAnswers(texts, collectSearchFigures(report, 'zh'));
}, 120_000);

function readyFor(query: string, locale: 'zh' | 'en'): ReadyAnswer | undefined {
  const key = readyKey(query);
  return key === undefined ? undefined : ready[locale][readyFileOf(key)]?.[key];
}

test('the texts of the search are whole again when their files are put together', () => {
  const { words, sentences } = splitTexts(texts);
  expect(joinTexts(words, sentences)).toEqual(texts);
});

test.for([
  '虚拟现实',
  'Virtual Reality',
  'virtual reality',
  'VR',
  'ＧＤＰ',
  '养老院',
  ' 幼儿园 ',
  'kindergarten',
  'nursing homes',
  '充电桩',
  'EV charging',
  '独角兽',
  'unicorns',
  '买房',
  '财政收入',
  '张村河',
  'Tsingtao',
  '恒瑞',
  '人民代表大会',
  'People’s Congress',
  "People's Congress",
  '社区',
])('what is ready for a word is what the search answers: %s', (query) => {
  const corpus = corpusFor('zh');
  const chapters = report.chapters.map(({ id }) => id);
  const found = search(query, 'zh');
  for (const locale of locales) {
    const [count, figures, sentences] = readyFor(query, locale) ?? [0, [], []];
    expect(count, locale).toBe(placesFound(query, locale).length);
    expect(figures.map((index) => corpus.figures[index]?.id)).toEqual(found.figures.slice(0, 3).map(({ id }) => id));
    const places = sentences.map(([chapter, sentence]) => `${chapters[chapter] ?? ''}/${String(sentence)}`);
    expect(places, locale).toEqual(placesFound(query, locale).slice(found.figures.length).slice(0, places.length));
    expect(places.length + figures.length, locale).toBe(
      Math.min(6, found.figures.slice(0, 3).length + found.passages.length),
    );
  }
});

test('what is marked is the word that was found', () => {
  const [, , sentences = []] = readyFor('虚拟现实', 'zh') ?? [];
  const { zh } = splitTexts(texts).sentences;
  expect(sentences.length).toBeGreaterThan(0);
  for (const [chapter, sentence, start = 0, length = 0] of sentences)
    expect(markedWords(zh[chapter]?.[sentence] ?? '', [{ start, end: start + length }])).toEqual(['虚拟现实']);
});

test.for(['机场', 'airport', '220亿', '8.2%', '34th', '', '虚拟现实产业今年的规模有多大'])(
  'nothing is ready for what is absent, a number or a question: %s',
  (query) => {
    for (const locale of locales) expect(readyFor(query, locale), locale).toBeUndefined();
  },
);

test('a report has so many answers ready that a word of it hardly ever waits', ({ task }) => {
  const count = ready.zh.reduce((sum, file) => sum + Object.keys(file).length, 0);
  task.meta.measured = `${String(count)} words`;
  expect(count).toBeGreaterThan(2000);
});

test.for([
  ['virtual reality', 'vi'],
  ['虚拟现实', '虚拟'],
  ['kindergarten', 'kinderg'],
] as const)('%s stands in the same file as its beginning %s', ([whole, begun]) => {
  expect(readyFileOf(begun)).toBe(readyFileOf(whole));
});
