import type { StringKey } from '../../words/i18n/translate.ts';

/** A file of the series of all reports. */
export interface SeriesFile {
  readonly file: string;
  readonly mediaType: string;
  /** The text that says what it holds. */
  readonly about: StringKey;
  readonly make: 'csv' | 'json' | 'schema';
}

/** Where the structure of the JSON file is described, below `/data/`. */
export const seriesSchemaFile = 'series.schema.json';

/** The files of the series, below `/data/`: they belong to no year. */
export const seriesFiles: readonly SeriesFile[] = [
  { file: 'series.csv', mediaType: 'text/csv', about: 'series.csv', make: 'csv' },
  { file: 'series.json', mediaType: 'application/json', about: 'series.json', make: 'json' },
  { file: seriesSchemaFile, mediaType: 'application/json', about: 'series.schema', make: 'schema' },
];
