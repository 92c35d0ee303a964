import { contractNames } from './contracts.ts';

/** The formats of the data files; each has a name, and a word on what opens it, in the interface texts. */
type DataFormat =
  | 'csv'
  | 'csvExcel'
  | 'xlsx'
  | 'json'
  | 'tmx'
  | 'tbx'
  | 'xliff'
  | 'bibtex'
  | 'ris'
  | 'csl'
  | 'csvw'
  | 'package'
  | 'dcat'
  | 'zip';

/** A file of data that the site offers. */
export interface DataFile {
  readonly file: string;
  readonly mediaType: string;
  readonly format: DataFormat;
}

/** Every file of data below `/data/{year}/`, for lists and links. */
export const dataFiles = {
  csv: { file: 'figures.csv', mediaType: 'text/csv', format: 'csv' },
  csvExcel: { file: 'figures-excel.csv', mediaType: 'text/csv', format: 'csvExcel' },
  xlsx: {
    file: 'figures.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: 'xlsx',
  },
  json: { file: 'figures.json', mediaType: 'application/json', format: 'json' },
  sentences: { file: 'sentences.json', mediaType: 'application/json', format: 'json' },
  terms: { file: 'terms.json', mediaType: 'application/json', format: 'json' },
  projects: { file: 'projects.json', mediaType: 'application/json', format: 'json' },
  projectsCsv: { file: 'projects.csv', mediaType: 'text/csv', format: 'csv' },
  projectsCsvExcel: { file: 'projects-excel.csv', mediaType: 'text/csv', format: 'csvExcel' },
  context: { file: 'context.json', mediaType: 'application/json', format: 'json' },
  contextCsv: { file: 'context.csv', mediaType: 'text/csv', format: 'csv' },
  contextCsvExcel: { file: 'context-excel.csv', mediaType: 'text/csv', format: 'csvExcel' },
  memory: { file: 'translation.tmx', mediaType: 'application/x-tmx+xml', format: 'tmx' },
  termBase: { file: 'terms.tbx', mediaType: 'application/x-tbx+xml', format: 'tbx' },
  review: { file: 'translation.xlf', mediaType: 'application/xliff+xml', format: 'xliff' },
  bibtex: { file: 'citations.bib', mediaType: 'application/x-bibtex', format: 'bibtex' },
  ris: { file: 'citations.ris', mediaType: 'application/x-research-info-systems', format: 'ris' },
  csl: { file: 'citations.csl.json', mediaType: 'application/vnd.citationstyles.csl+json', format: 'csl' },
  csvw: { file: 'figures.csv-metadata.json', mediaType: 'application/csvm+json', format: 'csvw' },
  package: { file: 'datapackage.json', mediaType: 'application/json', format: 'package' },
  dcat: { file: 'dcat.jsonld', mediaType: 'application/ld+json', format: 'dcat' },
  pressPack: { file: 'press-pack.zip', mediaType: 'application/zip', format: 'zip' },
} as const satisfies Record<string, DataFile>;
export type DataFileKey = keyof typeof dataFiles;

/** The press pack is made of files of the built site, when all of them are there; every other file is made by itself. */
export type WrittenFileKey = Exclude<DataFileKey, 'pressPack'>;

/** The folder of the texts for newsrooms, below that of the data. */
export const pressFolder = 'press';

/** The files that hold the data itself; the others describe them. */
export const datasetFiles = [
  'csv',
  'xlsx',
  'json',
  'sentences',
  'terms',
  'projects',
  'projectsCsv',
] as const satisfies readonly WrittenFileKey[];

/** The JSON Schemas of the JSON files. */
export const schemaFiles: readonly string[] = contractNames.map((name) => `schemas/${name}.schema.json`);
