import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Feature, type Row } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { ColumnText } from './csvwMetadata.ts';
import { figureColumns, provenanceColumn, type FigureColumnName } from './figureColumns.ts';
import type { Provenance } from './provenance.ts';
import type { Cell } from './writeCsv.ts';
import { zipWithDate } from './zipWithDate.ts';

/** The names of the sheets. */
export const figuresSheet = '数字 Figures';
export const columnsSheet = '栏目 Columns';
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
const ordinaryWidth = 16;

/**
 * Returns all figures as an Excel workbook. The first sheet is one table under the column names of the CSV, as programs read
 * it: numbers as numbers, written out in full, with filters and a head that stays. The others say what each column holds, and
 * source, date, licence and version. The same content gives the same bytes.
 */
export async function figuresXlsx(
  rows: readonly (readonly Cell[])[],
  textOf: (column: FigureColumnName) => ColumnText,
  provenance: Provenance,
): Promise<Uint8Array<ArrayBuffer>> {
  const names: readonly FigureColumnName[] = [...figureColumns.map(({ name }) => name), provenanceColumn];
  const describeColumn = (name: FigureColumnName): Row => {
    const { title, note } = textOf(name);
    return [name, title.zh, title.en, note.zh, note.en].map((value) => ({ value }));
  };
  const workbook = writeXlsxFile(
    [
      {
        sheet: figuresSheet,
        data: [names.map(bold), ...rows.map((row) => row.map(writeCell))],
        columns: names.map((name) => ({ width: widths[name] ?? ordinaryWidth })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      {
        sheet: columnsSheet,
        data: [['column', 'title_zh', 'title_en', 'note_zh', 'note_en'].map(bold), ...names.map(describeColumn)],
        columns: [18, 18, 20, 60, 80].map((width) => ({ width })),
        stickyRowsCount: 1,
      },
      {
        sheet: aboutSheet,
        data: aboutRows(provenance).map(([head, value]) => [bold(head), { value }]),
        columns: [{ width: 22 }, { width: 110 }],
      },
    ],
    { features: [filters(getCellAddress(rows.length, names.length - 1))] },
  );
  return zipWithDate(unzipSync(await workbook.toBuffer()), provenance.issued);
}

function bold(value: string): CellObject {
  return { value, fontWeight: 'bold' };
}

/** A number without a format of its own is shown as 1.15089E+11. */
function writeCell(cell: Cell): Row[number] {
  if (cell === undefined) return null;
  if (typeof cell !== 'number') return { value: cell };
  const decimals = String(cell).split('.')[1]?.length ?? 0;
  return { value: cell, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

/** Gives the table of figures the buttons by which Excel filters and sorts; the library has a place for such additions. */
function filters(lastCell: string): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet, { sheet: name }) =>
            name === figuresSheet
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  sheet,
                  getSelfClosingTagMarkup('autoFilter', { ref: `A1:${lastCell}` }),
                  getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
                  'worksheet',
                )
              : sheet,
        },
      },
    },
  };
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
    ['许可 License', `${license.id} ${license.url}`],
    ['许可范围', license.covers.zh],
    ['Covered', license.covers.en],
    ['位置 Positions', positions],
  ];
}
