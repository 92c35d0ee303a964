import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { Localized } from '../locales.ts';
import type { Provenance } from './provenance.ts';
import { figureColumns, provenanceColumn, type FigureColumnName } from './figureColumns.ts';
import type { Cell } from './writeCsv.ts';

/** The names of the two sheets. */
export const figuresSheet = '数字 Figures';
export const aboutSheet = '说明 About';

const widths: Partial<Record<FigureColumnName, number>> = {
  id: 30,
  label_zh: 36,
  label_en: 44,
  value: 18,
  quote_zh: 16,
  quote_en: 24,
  sentence_zh: 60,
  sentence_en: 60,
  note_zh: 30,
  note_en: 30,
};
const ordinaryWidth = 14;

/**
 * Returns all figures as an Excel workbook: numbers as numbers, heads in both languages over the names of the CSV,
 * and a second sheet that says source, date, licence and version. The same content gives the same bytes.
 */
export async function figuresXlsx(
  rows: readonly (readonly Cell[])[],
  titleOf: (column: FigureColumnName) => Localized,
  provenance: Provenance,
): Promise<Uint8Array<ArrayBuffer>> {
  const names: readonly FigureColumnName[] = [...figureColumns.map(({ name }) => name), provenanceColumn];
  const heads = (locale: 'zh' | 'en'): Row => names.map((name) => bold(titleOf(name)[locale]));
  const workbook = writeXlsxFile([
    {
      sheet: figuresSheet,
      data: [heads('zh'), heads('en'), names.map((value) => ({ value })), ...rows.map((row) => row.map(writeCell))],
      columns: names.map((name) => ({ width: widths[name] ?? ordinaryWidth })),
      stickyRowsCount: 3,
      stickyColumnsCount: 1,
    },
    {
      sheet: aboutSheet,
      data: aboutRows(provenance).map(([head, value]) => [bold(head), { value }]),
      columns: [{ width: 22 }, { width: 110 }],
    },
  ]);
  return withFixedDates(await workbook.toBuffer(), provenance.issued);
}

function bold(value: string): CellObject {
  return { value, fontWeight: 'bold' };
}

function writeCell(cell: Cell): Row[number] {
  return cell === undefined ? null : { value: cell };
}

function aboutRows({ title, source, version, issued, license, positions }: Provenance): [string, string][] {
  return [
    ['标题', title.zh],
    ['Title', title.en],
    ['来源 Source', source.file],
    ['sha-256', source.sha256],
    ['说明', source.description.zh],
    ['Description', source.description.en],
    ['版本 Version', version],
    ['日期 Date', issued],
    ['许可 Licence', `${license.id} ${license.url}`],
    ['许可范围', license.covers.zh],
    ['Covered', license.covers.en],
    ['位置 Positions', positions],
  ];
}

/** A zip archive dates each of its files; the edition's own date takes the place of the hour of the build. */
function withFixedDates(archive: Uint8Array, issued: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  // Archives hold local time without a zone, so a local midnight gives the same bytes everywhere.
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: new Date(year, month - 1, day), level: 9 }));
}
