import type { APIContext } from 'astro';
import { buildQuoteData } from '../../../features/quoteCheck/buildQuoteData.ts';
import { quoteOthers } from '../../../features/quoteCheck/quoteOthers.ts';
import { getContext } from '../../../report/context/getContext.ts';
import { getReport } from '../../../report/getReport.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export function GET({ params }: APIContext): Response {
  const year = Number(params['year']);
  const report = getReport(year);
  const data = buildQuoteData(report, quoteOthers(getContext(year).facts, report.site));
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
}
