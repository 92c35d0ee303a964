import type { Localized } from '../../locales.ts';
import { figureColumns, provenanceColumn, type FigureColumn, type FigureColumnName } from './figureColumns.ts';
import type { Provenance } from './provenance.ts';

/** What a column is called and what it holds, for readers. */
export interface ColumnText {
  readonly title: Localized;
  readonly note: Localized;
}

const datatypes = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  url: 'anyURI',
} as const;

/** Returns the description of `figures.csv` after the W3C's CSV on the Web. */
export function csvwMetadata(provenance: Provenance, textOf: (column: FigureColumnName) => ColumnText): object {
  const { title, source, license, issued, version } = provenance;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: 'figures.csv',
    'dc:title': inBoth(title),
    'dc:description': inBoth(source.description),
    'dc:source': `${source.file}, sha-256 ${source.sha256}`,
    'dc:license': { '@id': license.url },
    'dc:rights': inBoth(license.covers),
    'dc:issued': { '@value': issued, '@type': 'xsd:date' },
    'schema:version': version,
    dialect: { encoding: 'utf-8', header: true, headerRowCount: 1, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: [
        ...figureColumns.map((column: FigureColumn<FigureColumnName>) => ({
          name: column.name,
          titles: [column.name],
          ...describe(textOf(column.name)),
          datatype: datatypeOf(column),
          required: column.isFilled,
          ...(column.isList && { separator: ';' }),
        })),
        {
          name: provenanceColumn,
          titles: [provenanceColumn],
          ...describe(textOf(provenanceColumn)),
          datatype: 'string',
          required: true,
        },
      ],
      primaryKey: 'id',
      foreignKeys: [{ columnReference: 'part_of', reference: { resource: 'figures.csv', columnReference: 'id' } }],
      rowTitles: ['label_zh', 'label_en'],
    },
  };
}

function datatypeOf({ type, values }: FigureColumn): string | object {
  return values ? { base: datatypes[type], format: values.join('|') } : datatypes[type];
}

function describe({ title, note }: ColumnText): object {
  return { 'dc:title': inBoth(title), 'dc:description': inBoth(note) };
}

function inBoth({ zh, en }: Localized): object[] {
  return [
    { '@value': zh, '@language': 'zh-Hans' },
    { '@value': en, '@language': 'en' },
  ];
}
