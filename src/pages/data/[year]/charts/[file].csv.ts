import { getCharts } from '../../../../charts/getCharts.ts';
import { getDownloads } from '../../../../publish/downloads/getDownloads.ts';
import { csvForExcel } from '../../../../publish/downloads/writeCsv.ts';
import { yearFileRoutes } from '../../../../report/getYears.ts';

interface CsvRoute {
  readonly params: { readonly year: string; readonly file: string };
  readonly props: { readonly chart: string; readonly isForExcel: boolean };
}

export function getStaticPaths(): CsvRoute[] {
  return yearFileRoutes().flatMap(({ params }) =>
    getCharts(Number(params.year)).flatMap(({ id }) => [
      { params: { ...params, file: id }, props: { chart: id, isForExcel: false } },
      { params: { ...params, file: `${id}-excel` }, props: { chart: id, isForExcel: true } },
    ]),
  );
}

export function GET({ params: { year }, props: { chart, isForExcel } }: CsvRoute): Response {
  const data = getDownloads(Number(year)).chartCsv(chart);
  const csv = isForExcel ? csvForExcel(data) : data;
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
