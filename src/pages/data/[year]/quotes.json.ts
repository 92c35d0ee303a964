import type { APIContext } from 'astro';
import { buildQuoteData } from '../../../quoteCheck/buildQuoteData.ts';
import { getReport } from '../../../report/getReport.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export function GET({ params }: APIContext): Response {
  const data = buildQuoteData(getReport(Number(params['year'])));
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
}
