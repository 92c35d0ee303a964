import type { APIContext } from 'astro';
import { chartRows } from '../../../../charts/chartRows.ts';
import { getCharts } from '../../../../charts/getCharts.ts';
import { chartNamed } from '../../../../charts/getPicture.ts';
import { writeCsv } from '../../../../downloads/writeCsv.ts';
import { absoluteUrl, figurePath } from '../../../../i18n/paths.ts';
import { getReport } from '../../../../report/getReport.ts';

export function getStaticPaths() {
  return getCharts().map(({ id }) => ({ params: { chart: id } }));
}

export function GET({ params }: APIContext): Response {
  const report = getReport();
  const rows = chartRows(chartNamed(params['chart'] ?? ''), report, ({ id }) => ({
    zh: absoluteUrl(figurePath('zh', report.year, id)),
    en: absoluteUrl(figurePath('en', report.year, id)),
  }));
  return new Response(writeCsv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
