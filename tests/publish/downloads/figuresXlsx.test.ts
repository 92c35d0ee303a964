import { formatValue, readXlsx } from 'hucre';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { figureColumns } from '../../../src/publish/downloads/figureColumns.ts';
import { aboutSheet, columnsSheet, figuresSheet, figuresXlsx } from '../../../src/publish/downloads/figuresXlsx.ts';
import { describeProvenance } from '../../../src/publish/downloads/provenance.ts';
import type { Cell } from '../../../src/publish/downloads/writeCsv.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';

afterEach(() => {
  vi.useRealTimers();
});

const report = loadReport(process.cwd());
const edition = readEdition(filesOnDisk(process.cwd()), report.year);
const provenance = describeProvenance(report, edition, 'https://example.org/figures.schema.json');
const rows: Cell[][] = [['steel', '钢 & <铁>', 'Steel', 6.5, undefined, true]];
const textOf = (column: string) => ({
  title: { zh: `栏${column}`, en: `The ${column}` },
  note: { zh: `${column}的说明`, en: `What ${column} holds` },
});

test('the same content gives the same bytes at whatever hour it is written', async () => {
  const write = (moment: string) => {
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    return figuresXlsx(rows, textOf, provenance);
  };
  expect(await write('2027-01-02T03:04:05Z')).toEqual(await write('2031-12-30T22:00:00Z'));
});

describe('another library reads from the workbook', async () => {
  const numbers = [115089000000, 6.5, 220.38, 0, 12];
  const table = [...rows, ...numbers.map((value, index): Cell[] => [`n${index}`, '数', 'Number', value])];
  const workbook = await readXlsx(await figuresXlsx(table, textOf, provenance), { readStyles: true });
  const sheet = (name: string) => {
    const found = workbook.sheets.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`there is no sheet ${name}`);
    return found;
  };

  test('the table first and then what explains it', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([figuresSheet, columnsSheet, aboutSheet]);
  });

  test('one head, of the names that the CSV has, and below it text as text, numbers as numbers, nothing as nothing', () => {
    const [head, first] = sheet(figuresSheet).rows;
    expect(head).toEqual([...figureColumns.map(({ name }) => name), 'provenance']);
    expect(first?.slice(0, 6)).toEqual(['steel', '钢 & <铁>', 'Steel', 6.5, null, true]);
  });

  test.each([
    [2, '115,089,000,000'],
    [3, '6.5'],
    [4, '220.38'],
    [5, '0'],
    [6, '12'],
  ])('the number of row %i written out as %s', (row, shown) => {
    const cell = sheet(figuresSheet).cells?.get(`${row},3`);
    expect(formatValue(cell?.value ?? null, cell?.style?.numFmt ?? 'General')).toBe(shown);
  });

  test('a head that stays in sight, and filters over the whole table', () => {
    expect(sheet(figuresSheet).freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(sheet(figuresSheet).autoFilter?.range).toBe(`A1:AB${table.length + 1}`);
    expect(sheet(aboutSheet).autoFilter).toBeUndefined();
  });

  test('an explanation of every column in both languages', () => {
    const [, ...explained] = sheet(columnsSheet).rows;
    expect(explained.map(([name]) => name)).toEqual([...figureColumns.map(({ name }) => name), 'provenance']);
    expect(explained[3]).toEqual(['value', '栏value', 'The value', 'value的说明', 'What value holds']);
  });

  test('the edition’s version, licence and source', () => {
    const about = sheet(aboutSheet).rows.flat();
    expect(about).toEqual(expect.arrayContaining([edition.version, report.origin.sha256]));
    expect(about.join('\n')).toContain(edition.license.id);
  });
});
