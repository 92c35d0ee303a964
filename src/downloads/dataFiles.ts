import { contracts } from './contracts.ts';

/** A file of data that the site offers. */
export interface DataFile {
  readonly file: string;
  readonly mediaType: string;
}

/** Every file of data below `/data/{year}/`, for lists and links. */
export const dataFiles = {
  csv: { file: 'figures.csv', mediaType: 'text/csv' },
  xlsx: { file: 'figures.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { file: 'figures.json', mediaType: 'application/json' },
  sentences: { file: 'sentences.json', mediaType: 'application/json' },
  terms: { file: 'terms.json', mediaType: 'application/json' },
  projects: { file: 'projects.json', mediaType: 'application/json' },
  projectsCsv: { file: 'projects.csv', mediaType: 'text/csv' },
  memory: { file: 'translation.tmx', mediaType: 'application/x-tmx+xml' },
  termBase: { file: 'terms.tbx', mediaType: 'application/x-tbx+xml' },
  review: { file: 'translation.xlf', mediaType: 'application/xliff+xml' },
  bibtex: { file: 'citations.bib', mediaType: 'application/x-bibtex' },
  csvw: { file: 'figures.csv-metadata.json', mediaType: 'application/csvm+json' },
  package: { file: 'datapackage.json', mediaType: 'application/json' },
} as const satisfies Record<string, DataFile>;
export type DataFileKey = keyof typeof dataFiles;

/** The files that hold the data itself; the others describe them. */
export const datasetFiles = [
  'csv',
  'xlsx',
  'json',
  'sentences',
  'terms',
  'projects',
  'projectsCsv',
] as const satisfies readonly DataFileKey[];

/** The JSON Schemas of the JSON files. */
export const schemaFiles: readonly string[] = Object.keys(contracts).map((name) => `schemas/${name}.schema.json`);
