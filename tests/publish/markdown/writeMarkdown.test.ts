import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/locales.ts';
import { chapterMarkdown, escapeMarkdown } from '../../../src/publish/markdown/writeMarkdown.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Returns the words of a Markdown text as a program reads them. */
function wordsOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join('');
}
const parse = (text: string): Node => unified().use(remarkParse).parse(text);

test.each(['a * b_c_', '[x](y) <b>', '1. one', '- item', '# no heading', 'a \\ b'])(
  'escapeMarkdown(%o) reads as the same words',
  (text) => {
    expect(wordsOf(parse(escapeMarkdown(text)))).toBe(text);
  },
);

describe.each(locales)('the chapters in %s as Markdown', (locale) => {
  const report = loadReport(process.cwd());
  const words = { description: '', address: 'https://site.example/', unofficial: '' };

  test.each(report.chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s holds every sentence',
    (_, chapter) => {
      const text = chapterMarkdown(report, chapter, locale, words);
      const read = wordsOf(parse(text));
      const missing = chapter.sentences.filter((pair) => !read.includes(pair.text[locale]));
      expect(missing.map(({ n }) => n)).toEqual([]);
      expect([...text.matchAll(/<a id="s(\d+)"><\/a>/g)].map(([, n]) => Number(n))).toEqual(
        chapter.sentences.map(({ n }) => n),
      );
    },
  );
});
