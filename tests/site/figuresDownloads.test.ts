import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import { Package } from 'datapackage';
import { readXlsx } from 'hucre';
import { describe, expect, inject, test } from 'vitest';
import type { Cell } from '../../src/publish/downloads/writeCsv.ts';
import { hashText } from '../../src/report/hashText.ts';
import type { FiguresJson, PublicFigure, SentencesJson, TermsJson } from '../../src/publish/downloads/contracts.ts';
import { locales, languageTags } from '../../src/locales.ts';
import { parseQuantity } from '../../src/quantities/index.ts';
import { builtPages } from '../support/builtPages.ts';
import { checkCsvw, type CsvwMetadata } from '../support/checkCsvw.ts';
import { parseCsv, parseRecords } from '../support/parseCsv.ts';
import { hasPython, readCsvWithPython } from '../support/readCsvWithPython.ts';

const folder = 'dist/data/2024';
const readText = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const readJson = (file: string): unknown => JSON.parse(readText(file));

const { figures, report } = readJson('figures.json') as FiguresJson;
const csv = readText('figures.csv');
const records = parseRecords(csv);
const pages = new Map(builtPages.map(({ path, html }) => [path, html]));

/** Returns what a column of the flat table must hold of a figure, by the column's name alone: label_zh is label.zh. */
function cellOf(figure: PublicFigure, column: string): Cell {
  const language = /_(zh|en)$/.exec(column)?.[1];
  const field = column.replace(/_(zh|en)$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (field === 'mentions') {
    return figure.mentions
      .map(({ chapter, sentence, start, end }) => `${chapter}#s${sentence}:${start}-${end}`)
      .join(';');
  }
  const value = (figure as unknown as Record<string, unknown>)[field];
  if (language !== undefined) return (value as Record<string, string> | undefined)?.[language];
  return Array.isArray(value) ? value.join(';') : (value as Cell);
}

const dataColumns = Object.keys(records[0] ?? {}).filter((column) => column !== 'provenance');

describe('csv, json, xlsx and the pages agree', () => {
  test('the csv has every value of every figure of figures.json', ({ task }) => {
    expect(records.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    for (const [index, figure] of figures.entries()) {
      const expected = Object.fromEntries(dataColumns.map((column) => [column, String(cellOf(figure, column) ?? '')]));
      expect(records[index]).toMatchObject(expected);
    }
    task.meta.measured = `${figures.length} figures, ${dataColumns.length} columns`;
  });

  test('no field of figures.json is missing from the csv', () => {
    const covered = new Set(
      dataColumns.map((column) =>
        column.replace(/_(zh|en)$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    );
    const fields = new Set(figures.flatMap((figure) => Object.keys(figure)));
    expect([...fields].filter((field) => !covered.has(field))).toEqual([]);
  });

  test('the workbook has every value of the csv, numbers as numbers, under the same one head', async () => {
    const workbook = await readXlsx(readFileSync(`${folder}/figures.xlsx`));
    const [names = [], ...body] = workbook.sheets[0]?.rows ?? [];
    expect(names).toEqual(parseCsv(csv)[0]);
    expect(body).toHaveLength(figures.length);
    for (const [index, figure] of figures.entries()) {
      const row = Object.fromEntries(names.map((name, column) => [String(name), body[index]?.[column]]));
      for (const column of dataColumns)
        expect(row[column] ?? undefined, `${figure.id} ${column}`).toEqual(cellOf(figure, column));
      expect(typeof row['value']).toBe('number');
    }
  });

  test.for(locales)(
    'each figure page in %s shows the value, the wording and the sentences of figures.json',
    (locale) => {
      for (const figure of figures) {
        const html = pages.get(`/${locale}/2024/figures/${figure.id}/`) ?? '';
        const shown = textOf(html);
        expect(html, figure.id).toContain(`data-value="${figure.value}"`);
        expect(shown, figure.id).toContain(figure.label[locale]);
        for (const language of locales) {
          const all = [...html.matchAll(/<blockquote lang="([^"]*)"[^>]*>(.*?)<\/blockquote>/gs)];
          const sentences = all.filter(([, lang]) => lang === languageTags[language]).map(([, , words]) => words ?? '');
          expect(sentences.map(textOf), figure.id).toContain(figure.sentence[language]);
          const marked = sentences.flatMap((words) => /<mark[^>]*>(.*?)<\/mark>/s.exec(words)?.[1] ?? []);
          expect(marked.map(textOf), figure.id).toContain(figure.quote[language]);
        }
        // In words, as the report has it: 15处以上, at least 15.
        const hero = textOf(/<p class="hero.*?<\/p>/s.exec(html)?.[0] ?? '');
        const noun = locale === 'en' && figure.counter ? ' items' : '';
        const value = parseQuantity(hero + noun, locale)?.value;
        expect({ id: figure.id, value }).toEqual({ id: figure.id, value: figure.value });
      }
    },
  );

  test('each of the two pages of a figure leads to the other, and every mention in the chapters leads to the page', () => {
    for (const { id, mentions } of figures) {
      for (const locale of locales) {
        const other = locale === 'zh' ? 'en' : 'zh';
        expect(pages.get(`/${locale}/2024/figures/${id}/`)).toMatch(
          new RegExp(`href="[^"]*/${other}/2024/figures/${id}/"[^>]*data-language-switch`),
        );
        for (const { chapter, sentence } of mentions) {
          const html = pages.get(`/${locale}/2024/${chapter}/`) ?? '';
          expect(html).toContain(`href="#s${sentence}-figure-${id}"`);
          expect(html).toMatch(new RegExp(`id="s${sentence}-figure-${id}" href="[^"]*/${locale}/2024/figures/${id}/"`));
        }
      }
    }
  });
});

describe('each file keeps to its description', () => {
  test.for(['figures', 'sentences', 'terms'])('%s.json is valid against its JSON Schema', (name) => {
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
      readJson(`schemas/${name}.schema.json`) as object,
    );
    expect(validate(readJson(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('a figure with a misspelt field or a value as text is not valid', () => {
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(
      readJson('schemas/figures.schema.json') as object,
    );
    const [first] = figures;
    expect(validate({ report, figures: [{ ...first, vlaue: 1 }] })).toBe(false);
    expect(validate({ report, figures: [{ ...first, value: '4' }] })).toBe(false);
  });

  test('figures.csv is valid against its CSVW description', () => {
    expect(checkCsvw(csv, readJson('figures.csv-metadata.json') as CsvwMetadata)).toEqual([]);
  });

  test.for([
    ['an unknown unit', ',CNY,', ',CNX,', 'unit'],
    ['a value that is no number', ',115089000000,', ',115.089 billion,', 'value'],
    ['a part of something unknown', ',four-industries-scale,,', ',five-industries-scale,,', 'part_of'],
  ] as const)('the CSVW check notices %s', ([, before, after, column]) => {
    expect(csv).toContain(before);
    const faults = checkCsvw(csv.replace(before, after), readJson('figures.csv-metadata.json') as CsvwMetadata);
    expect(faults.join('\n')).toContain(column);
  });

  // The profiles are those of version 1 of the Frictionless specifications, as its own programs carry them.
  test('datapackage.json is valid against the published Frictionless profiles, with the right sizes and hashes', () => {
    const readProfile = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(`tests/fixtures/frictionless/${name}.json`, 'utf8')) as Record<string, unknown>;
    interface Resource {
      readonly profile: string;
      readonly path: string;
      readonly bytes: number;
      readonly hash: string;
    }
    const descriptor = readJson('datapackage.json') as { readonly resources: readonly Resource[] };
    const check = (profile: string, value: unknown): unknown => {
      // They name draft 4, of which they use nothing that later drafts read otherwise.
      const { $schema: draft, ...schema } = readProfile(profile);
      expect(draft).toBe('http://json-schema.org/draft-04/schema#');
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      return validate(value) ? [] : validate.errors;
    };
    expect(check('data-package', descriptor)).toEqual([]);
    for (const resource of descriptor.resources) {
      expect(check(resource.profile, resource), resource.path).toEqual([]);
      const text = readText(resource.path);
      expect(resource.bytes).toBe(Buffer.byteLength(text));
      expect(resource.hash).toBe(`sha256:${hashText(text)}`);
    }
    expect(check('tabular-data-resource', { ...descriptor.resources[0], schema: { fields: 'none' } })).not.toEqual([]);
  });

  test('a Frictionless client reads the package without options: names, types, constraints and parts', async () => {
    const { valid, rows } = await readPackage();
    expect(valid).toBe(true);
    const typed = ({ id, value, unit, bound, partOf, partIsInferred }: PublicFigure) => {
      return { id, value, unit, bound, part_of: partOf ?? null, part_is_inferred: partIsInferred ?? null };
    };
    expect(rows).toEqual(figures.map((figure) => expect.objectContaining(typed(figure)) as unknown));
  });

  test.skipIf(!hasPython())(
    'Python reads the same table without options, and Excel’s own as well but for its mark',
    () => {
      expect(readCsvWithPython(`${folder}/figures.csv`)).toEqual(records);
      const [first = {}] = readCsvWithPython(`${folder}/figures-excel.csv`);
      expect(Object.keys(first)[0]).toBe('\uFEFFid');
    },
  );

  test('every file says source, date, licence and version inside it', async () => {
    const { version, issued, license, source } = report;
    const marks = [version, issued, license.id, source.sha256];
    expect(records.every(({ provenance = '' }) => marks.every((mark) => provenance.includes(mark)))).toBe(true);
    const workbook = await readXlsx(readFileSync(`${folder}/figures.xlsx`));
    const about = (workbook.sheets.at(-1)?.rows ?? []).flat().join('\n');
    const files = ['sentences.json', 'terms.json', 'figures.csv-metadata.json', 'datapackage.json', 'citations.bib'];
    for (const text of ['citations.ris', 'citations.csl.json'].map(readText)) {
      for (const mark of [version, issued, license.id]) expect(text).toContain(mark);
    }
    for (const text of [about, ...files.map(readText)]) {
      for (const mark of [version, issued, source.sha256]) expect(text).toContain(mark);
      expect(text.includes(license.id) || text.includes(license.url)).toBe(true);
    }
  });

  test('every csv has a twin for Excel, the same after a byte order mark, and has none itself', ({ task }) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.csv'));
    const plain = files.filter((file) => !file.endsWith('-excel.csv'));
    expect(files).toHaveLength(plain.length * 2);
    for (const file of plain) {
      expect(readText(file).startsWith('\uFEFF'), file).toBe(false);
      expect(readText(file.replace('.csv', '-excel.csv'))).toBe(`\uFEFF${readText(file)}`);
    }
    task.meta.measured = `${plain.length} tables`;
  });
});

/** Reads the data package as its own client does, which takes no address of this machine for one. */
async function readPackage(): Promise<{ valid: boolean; rows: Record<string, unknown>[] }> {
  const copy = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    for (const file of ['datapackage.json', 'figures.csv']) {
      writeFileSync(join(copy, file), readText(file).replaceAll(inject('site').publicOrigin, 'https://site.example'));
    }
    const data = await Package.load(join(copy, 'datapackage.json'));
    const table = data.getResource('figures');
    await table.checkRelations();
    return { valid: data.valid, rows: await table.read({ keyed: true }) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

test('sentences.json has the whole text with right hashes and figures, terms.json points at its sentences', ({
  task,
}) => {
  const { sentences } = readJson('sentences.json') as SentencesJson;
  const { terms } = readJson('terms.json') as TermsJson;
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  for (const { text, sha256 } of sentences) {
    expect(sha256).toEqual({ zh: hashText(text.zh), en: hashText(text.en) });
  }
  expect(sentences.flatMap(({ figures: ids }) => ids).length).toBe(figures.flatMap(({ mentions }) => mentions).length);
  for (const { zh, sentences: ids } of terms) {
    for (const id of ids) expect(known.get(id)?.text.zh, id).toContain(zh);
  }
  task.meta.measured = `${sentences.length} sentences, ${terms.length} terms`;
});

/** Returns the words of a piece of HTML as a reader sees them. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
