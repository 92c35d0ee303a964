import { afterEach, expect, test, vi } from 'vitest';
import type { FigureColumnName } from '../../src/downloads/figureColumns.ts';
import { aboutSheet, figuresSheet, figuresXlsx } from '../../src/downloads/figuresXlsx.ts';
import { describeProvenance } from '../../src/downloads/provenance.ts';
import { readEdition } from '../../src/editions/readEdition.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { readXlsx } from '../support/readXlsx.ts';

afterEach(() => {
  vi.useRealTimers();
});

const report = loadReport(process.cwd());
const edition = readEdition(filesOnDisk(process.cwd()), report.year);
const provenance = describeProvenance(report, edition, 'https://example.org/figures.schema.json');
const rows = [['steel', '钢 & <铁>', 'Steel', 6.5, undefined, true]];
const titleOf = (column: FigureColumnName) => ({ zh: `栏${column}`, en: column });

test('the same content gives the same bytes at whatever hour it is written', async () => {
  const write = (moment: string) => {
    vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
    return figuresXlsx(rows, titleOf, provenance);
  };
  expect(await write('2027-01-02T03:04:05Z')).toEqual(await write('2031-12-30T22:00:00Z'));
});

test('text stays text, numbers stay numbers, what is unknown stays empty', async () => {
  const sheets = readXlsx(await figuresXlsx(rows, titleOf, provenance));
  expect([...sheets.keys()]).toEqual([figuresSheet, aboutSheet]);
  expect(sheets.get(figuresSheet)?.[3]?.slice(0, 6)).toEqual(['steel', '钢 & <铁>', 'Steel', 6.5, undefined, true]);
});
