import type { APIContext } from 'astro';
import { getCharts } from '../../../../charts/getCharts.ts';
import { getDownloads } from '../../../../downloads/getDownloads.ts';

export function getStaticPaths() {
  return getCharts().map(({ id }) => ({ params: { chart: id } }));
}

export function GET({ params }: APIContext): Response {
  const csv = getDownloads().chartCsv(params['chart'] ?? '');
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
