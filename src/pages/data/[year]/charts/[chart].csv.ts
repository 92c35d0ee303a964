import type { APIContext } from 'astro';
import { getCharts } from '../../../../charts/getCharts.ts';
import { getDownloads } from '../../../../downloads/getDownloads.ts';
import { yearFileRoutes } from '../../../../report/getYears.ts';

export function getStaticPaths() {
  return yearFileRoutes().flatMap(({ params }) =>
    getCharts(Number(params.year)).map(({ id }) => ({ params: { ...params, chart: id } })),
  );
}

export function GET({ params }: APIContext): Response {
  const csv = getDownloads(Number(params['year'])).chartCsv(params['chart'] ?? '');
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
