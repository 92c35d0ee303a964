import { buildQuoteData } from '../../../quoteCheck/buildQuoteData.ts';
import { getReport } from '../../../report/getReport.ts';

export function GET(): Response {
  return new Response(JSON.stringify(buildQuoteData(getReport())), { headers: { 'content-type': 'application/json' } });
}
