/**
 * Returns the records of a CSV file whose first cell is among `ids`, in the order of `ids`, under the file's own head.
 * Records end with CRLF outside quotation marks; the byte order mark at the beginning stays.
 */
export function cutCsv(csv: string, ids: readonly string[]): string {
  const [head = '', ...records] = csv.match(/(?:"[^"]*"|[^"\r])+\r\n/g) ?? [];
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')), record]));
  return head + ids.flatMap((id) => byId.get(id) ?? []).join('');
}
