/** What a cell of a table holds; undefined where there is nothing to say. */
export type Cell = string | number | boolean | undefined;

/** Returns rows as CSV after RFC 4180, in UTF-8; an undefined cell is empty. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/**
 * Returns a CSV as Excel wants it, which takes a file for UTF-8 only when it begins with a byte order mark. Every other
 * program takes the mark for a part of the first column's name.
 */
export function csvForExcel(csv: string): string {
  return `\uFEFF${csv}`;
}

function writeCell(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
