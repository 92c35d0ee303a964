/** Returns rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read the Chinese as UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(quoteCell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
