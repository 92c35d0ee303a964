import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { xliff2js, type XliffContent } from 'xliff';
import { byLocale, locales, type Locale } from '../../../src/locales.ts';
import { reviewXliff } from '../../../src/publish/translation/reviewXliff.ts';
import type { FileOrigin } from '../../../src/publish/translation/segments.ts';
import { termBase } from '../../../src/publish/translation/termBase.ts';
import { translationMemory } from '../../../src/publish/translation/translationMemory.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import type { SentencePair } from '../../../src/report/report.ts';
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
const terms = termBase(report, (basis) => `meaning of ${basis}`, origin);
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

withToolkit(
  'the Translate Toolkit reads every sentence of the memory with its figures as it stands in the report',
  ({ task }) => {
    hasTranslateToolkit();
    const units = readWithToolkit(save('translation.tmx', memory));
    expect(units).toEqual(
      pairs.map((pair) => ({
        id: idOf(pair),
        source: pair.text.zh,
        target: pair.text.en,
        typed: [
          ['chapter', pair.chapter],
          ['address', addressOf(pair.chapter, pair.n)],
          ...locales.flatMap((locale) => figuresOf(pair, locale).map(([figure, words]) => [`figure:${figure}`, words])),
        ],
      })),
    );
    Object.assign(task.meta, { measured: `${units.length} pairs` });
  },
);

withToolkit(
  'the Translate Toolkit reads every term of the term base, with its explanation, basis, source and forms',
  ({ task }) => {
    hasTranslateToolkit();
    const units = readWithToolkit(save('terms.tbx', terms));
    expect(units).toEqual(
      report.terms.map(({ id, zh, en, kind, explain, basis, source, enForms }) => ({
        id,
        source: zh,
        target: en,
        typed: [
          ['subjectField', kind],
          ...locales.flatMap((locale) => (explain ? [['definition', explain[locale]]] : [])),
          ['administrativeStatus', 'preferredTerm-admn-sts'],
          ['usageNote', `meaning of ${basis}`],
          ...(source === undefined ? [] : [['source', source]]),
          ...enForms.filter((form) => form !== en).map(() => ['administrativeStatus', 'admittedTerm-admn-sts']),
        ],
      })),
    );
    Object.assign(task.meta, { measured: `${units.length} terms` });
  },
);

test('every figure of the report is marked in the memory', () => {
  const marked = pairs.flatMap((pair) => figuresOf(pair, 'en').map(([figure]) => figure));
  expect(new Set(marked)).toEqual(new Set(report.figures.map(({ id }) => id)));
  for (const figure of marked) expect(memory.split(`<hi type="figure:${figure}">`).length).toBeGreaterThan(2);
});

test('a library for XLIFF reads every pair of the review file, each figure under one id in both languages', async () => {
  const { resources } = await xliff2js(review);
  const units = Object.entries(resources).flatMap(([chapter, sentences]) =>
    Object.entries(sentences).map(([id, { source, target }]) => ({
      id: `${chapter}#${id}`,
      texts: { zh: textOf(source), en: textOf(target) },
      codes: { zh: codesOf(source), en: codesOf(target) },
    })),
  );
  expect(units).toEqual(
    pairs.map((pair) => ({ id: idOf(pair), texts: pair.text, codes: byLocale((locale) => figuresOf(pair, locale)) })),
  );
  for (const { id, codes } of units) {
    const [zh, en] = locales.map((locale) => codes[locale].map(([code]) => code));
    expect(new Set(zh).size, id).toBe(zh?.length);
    expect(zh?.toSorted(), id).toEqual(en?.toSorted());
  }
});

/** Returns the figures of a sentence in their order, each with the words that it is marked on. */
function figuresOf({ runs }: SentencePair, locale: Locale): [figure: string, words: string][] {
  return runs[locale].flatMap((run) => (run.kind === 'figure' ? [[run.figure, run.text]] : []));
}

function textOf(content: XliffContent): string {
  if (typeof content === 'string') return content;
  return content.map((part) => (typeof part === 'string' ? part : textOf(part.Span.contents))).join('');
}

function codesOf(content: XliffContent): [id: string, words: string][] {
  if (typeof content === 'string') return [];
  return content.flatMap((part) => (typeof part === 'string' ? [] : [[part.Span.id, textOf(part.Span.contents)]]));
}
