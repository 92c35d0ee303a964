/** A folder of `src` with all that is of one kind. */
export interface Room {
  readonly name: string;
  /** What is in it, as the README says. */
  readonly holds: string;
}

/** The rooms of the source in order: each imports from itself and from those before it, which `npm run check` sees to. */
export const rooms: readonly Room[] = [
  { name: 'quantities', holds: 'numbers as people write and say them: units, reading, printing, speech' },
  {
    name: 'reading',
    holds: 'files and settings into typed data: schemas, chapters, source; every fault has a file and a line',
  },
  { name: 'words', holds: 'words and markup that all share: interface texts, dates, addresses, line breaks' },
  { name: 'gate', holds: 'content held against its source, one rule a file; any break stops the build' },
  { name: 'report', holds: 'every id resolved: figures, projects, doors, context, series, corrections, versions' },
  { name: 'charts', holds: 'figures into geometry into SVG: charts, strips, the poster; their letters and colours' },
  { name: 'features', holds: 'search, check of quotes, settings, offline …: what is built, and what browsers run' },
  { name: 'publish', holds: 'the report in other forms: data, citations, books, PDF, pictures, feeds; its hosts' },
  { name: 'interface', holds: 'what pages are put together from: components, layouts, styles' },
  { name: 'pages', holds: 'routes, in both languages' },
  { name: 'cli', holds: 'commands: build, check, draft a new report, list ids, release' },
];
