import { figuresJson } from '../../../downloads/figuresJson.ts';
import { absoluteUrl, figurePath } from '../../../i18n/paths.ts';
import { getReport } from '../../../report/getReport.ts';

export function GET(): Response {
  const report = getReport();
  const data = figuresJson(report, ({ id }) => ({
    zh: absoluteUrl(figurePath('zh', report.year, id)),
    en: absoluteUrl(figurePath('en', report.year, id)),
  }));
  return new Response(JSON.stringify(data, null, 2), { headers: { 'content-type': 'application/json' } });
}
