import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { xliff2js, type XliffContent } from 'xliff';
import { reviewXliff } from '../../../src/publish/translation/reviewXliff.ts';
import type { FileOrigin } from '../../../src/publish/translation/segments.ts';
import { termBase } from '../../../src/publish/translation/termBase.ts';
import { translationMemory } from '../../../src/publish/translation/translationMemory.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { hasTranslateToolkit, readWithToolkit } from '../../support/translateToolkit.ts';

const report = loadReport(process.cwd());
const pairs = report.chapters.flatMap(({ sentences }) => sentences);
const idOf = ({ chapter, n }: { chapter: string; n: number }): string => `${chapter}#s${n}`;
const addressOf = (chapter: string, n: number): string => `https://example.org/${chapter}/#s${n}`;
const origin: FileOrigin = {
  tool: 'tool',
  version: '1.0.0',
  issued: '2026-01-02',
  title: { zh: '标题', en: 'Title' },
  line: 'provenance & <more>',
};
const memory = translationMemory(report, idOf, addressOf, origin);
const terms = termBase(report, (basis) => basis, origin);
const review = reviewXliff(report, addressOf, origin);

const folder = mkdtempSync(join(tmpdir(), 'translation-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function save(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

// Where the toolkit cannot be had, that is said; on the machines that must have it, it is a failure.
const toolkit = process.env['CI'] !== undefined || hasTranslateToolkit();
const withToolkit = test.skipIf(!toolkit);

withToolkit('the Translate Toolkit reads every sentence of the memory as it stands in the report', ({ task }) => {
  hasTranslateToolkit();
  const units = readWithToolkit(save('translation.tmx', memory));
  expect(units).toEqual(pairs.map((pair) => ({ id: idOf(pair), source: pair.text.zh, target: pair.text.en })));
  Object.assign(task.meta, { measured: `${units.length} pairs` });
});

withToolkit('the Translate Toolkit reads every term of the term base', ({ task }) => {
  hasTranslateToolkit();
  const units = readWithToolkit(save('terms.tbx', terms));
  expect(units).toEqual(report.terms.map(({ id, zh, en }) => ({ id, source: zh, target: en })));
  Object.assign(task.meta, { measured: `${units.length} terms` });
});

test('the memory marks each figure of each sentence, in both languages', () => {
  const found = Array.from(memory.matchAll(/<hi type="figure:([\w-]+)">/g), ([, id]) => id);
  expect(found).toHaveLength(pairs.reduce((count, { figures }) => count + figures.length * 2, 0));
  expect(new Set(found)).toEqual(new Set(report.figures.map(({ id }) => id)));
});

test('a library for XLIFF reads every pair of the review file, with its figures', async () => {
  const { resources } = await xliff2js(review);
  const units = Object.entries(resources).flatMap(([chapter, sentences]) =>
    Object.entries(sentences).map(([id, { source, target }]) => ({
      id: `${chapter}#${id}`,
      source: textOf(source),
      target: textOf(target),
    })),
  );
  expect(units).toEqual(pairs.map((pair) => ({ id: idOf(pair), source: pair.text.zh, target: pair.text.en })));
});

function textOf(content: XliffContent): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (typeof part === 'string' ? part : textOf(part.Span.contents))).join('');
}
