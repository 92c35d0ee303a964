import { expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { builtPages } from '../support/builtPages.ts';

const report = loadReport(process.cwd());
const sentences = report.chapters.flatMap((chapter) => chapter.sentences);
const editions = locales.flatMap((locale) => [
  { path: `/${locale}/2024/print/`, languages: [locale] },
  { path: `/${locale}/2024/print/facing/`, languages: [...locales] },
]);

function htmlOf(path: string): string {
  const page = builtPages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page.html;
}

test.each(editions)('$path holds every sentence once, in the report’s order', ({ path }) => {
  const ids = [...htmlOf(path).matchAll(/ id="([a-z0-9-]+-s\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(sentences.map(({ chapter, n }) => `${chapter}-s${String(n)}`));
});

test.each(editions)('$path holds every word of every sentence', ({ path, languages }) => {
  // Notes and charts stand between the sentences and have no words of theirs.
  const plain = htmlOf(path)
    .replace(/<sup[^>]*>[^<]*<\/sup>/g, '')
    .replace(/<\/?(?:b|span|a|wbr)\b[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const missing = sentences.flatMap(({ text }) =>
    languages.map((language) => text[language]).filter((words) => !plain.includes(words)),
  );
  expect(missing).toEqual([]);
});

test.each(editions)('$path has a note for every figure', ({ path }) => {
  const noted = new Set([...htmlOf(path).matchAll(/<a class="id"[^>]*>([^<]+)<\/a>/g)].map(([, id]) => id));
  expect(report.figures.map(({ id }) => id).filter((id) => !noted.has(id))).toEqual([]);
});
