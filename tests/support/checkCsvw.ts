import { parseCsv } from './parseCsv.ts';

/** The parts of a CSVW description that are held against its CSV; the W3C's recommendation gives them their meaning. */
export interface CsvwMetadata {
  readonly '@context': readonly unknown[];
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey: string;
    readonly foreignKeys: readonly {
      readonly columnReference: string;
      readonly reference: { columnReference: string };
    }[];
  };
}

interface CsvwColumn {
  readonly name: string;
  readonly titles: readonly string[];
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required: boolean;
  readonly separator?: string;
}

/** The lexical forms of the built-in datatypes that we use. */
const lexicalForms: Record<string, RegExp> = {
  string: /^[^]*$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false|1|0)$/,
  anyURI: /^https?:\/\/\S+$/,
};

/**
 * Validates a CSV against its CSVW description as "Metadata Vocabulary for Tabular Data" asks of a validator: heads match
 * titles in order, required cells are filled, each cell (each item of a list) has its datatype and format, primary keys
 * are unique, foreign keys resolve. Returns every fault.
 */
export function checkCsvw(csv: string, { '@context': context, tableSchema }: CsvwMetadata): string[] {
  const faults: string[] = [];
  if (context[0] !== 'http://www.w3.org/ns/csvw') faults.push('@context does not begin with http://www.w3.org/ns/csvw');
  const [heads = [], ...rows] = parseCsv(csv);
  const { columns, primaryKey, foreignKeys } = tableSchema;
  if (heads.length !== columns.length) faults.push(`${heads.length} heads, ${columns.length} columns described`);
  columns.forEach(({ name, titles }, index) => {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) faults.push(`column name ${name} is no variable name`);
    if (!titles.includes(heads[index] ?? '')) faults.push(`head ${heads[index] ?? ''} is no title of ${name}`);
  });
  rows.forEach((row, index) => {
    if (row.length !== columns.length) faults.push(`row ${index + 2} has ${row.length} cells`);
    columns.forEach((column, place) => {
      faults.push(...checkCell(row[place] ?? '', column).map((fault) => `row ${index + 2}, ${column.name}: ${fault}`));
    });
  });
  const cells = (name: string): string[] => {
    const place = columns.findIndex((column) => column.name === name);
    return rows.map((row) => row[place] ?? '');
  };
  const keys = cells(primaryKey);
  if (new Set(keys).size !== keys.length) faults.push(`primary key ${primaryKey} is not unique`);
  for (const { columnReference, reference } of foreignKeys) {
    const known = new Set(cells(reference.columnReference));
    for (const value of cells(columnReference)) {
      if (value !== '' && !known.has(value))
        faults.push(`${columnReference} ${value} is no ${reference.columnReference}`);
    }
  }
  return faults;
}

function checkCell(cell: string, { datatype, required, separator }: CsvwColumn): string[] {
  if (cell === '') return required ? ['empty, though required'] : [];
  const base = typeof datatype === 'string' ? datatype : datatype.base;
  const form = lexicalForms[base];
  if (!form) return [`datatype ${base} is not one of ours`];
  const format = typeof datatype === 'string' ? undefined : new RegExp(`^(?:${datatype.format})$`, 'u');
  const items = separator === undefined ? [cell] : cell.split(separator);
  return items
    .filter((item) => item === '' || !form.test(item) || format?.test(item) === false)
    .map((item) => `${item} is no ${base}`);
}
