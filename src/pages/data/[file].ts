import { jsonSchemaOfSeries } from '../../publish/downloads/contracts.ts';
import { describeProvenance, printProvenance } from '../../publish/downloads/provenance.ts';
import { seriesCsv } from '../../publish/downloads/seriesCsv.ts';
import { seriesFiles, seriesSchemaFile, type SeriesFile } from '../../publish/downloads/seriesFiles.ts';
import { seriesJson } from '../../publish/downloads/seriesJson.ts';
import { getReport } from '../../report/getReport.ts';
import { getYears } from '../../report/getYears.ts';
import { getSeries } from '../../report/series/getSeries.ts';
import { getEdition } from '../../report/versions/getEdition.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { absoluteUrl } from '../../words/i18n/paths.ts';

interface FileRoute {
  readonly params: { readonly file: string };
  readonly props: Pick<SeriesFile, 'make' | 'mediaType'>;
}

/** The files of the series, as long as two reports share one. */
export function getStaticPaths(): FileRoute[] {
  if (getSeries().length === 0) return [];
  return seriesFiles.map(({ file, make, mediaType }) => ({ params: { file }, props: { make, mediaType } }));
}

export function GET({ props: { make, mediaType } }: FileRoute): Response {
  return new Response(contents[make](), { headers: { 'content-type': mediaType } });
}

const schemaAddress = absoluteUrl(`/data/${seriesSchemaFile}`);
const json = () =>
  seriesJson(
    getSeries(),
    getYears().map((year) => describeProvenance(getReport(year), getEdition(year), schemaAddress)),
    (year, id) => siteAddresses(year).figure(id),
  );
const contents: Readonly<Record<SeriesFile['make'], () => string>> = {
  csv: () => seriesCsv(json(), (year) => printProvenance(getReport(year), getEdition(year))),
  json: () => print(json()),
  schema: () => print(jsonSchemaOfSeries(schemaAddress)),
};

function print(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
