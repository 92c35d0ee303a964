import { contractNames, jsonSchemaOf, type ContractName } from '../../../../publish/downloads/contracts.ts';
import { getReport } from '../../../../report/getReport.ts';
import { yearFileRoutes } from '../../../../report/getYears.ts';
import { siteAddresses } from '../../../../words/i18n/addresses.ts';

export function getStaticPaths() {
  return yearFileRoutes().flatMap(({ params }) => contractNames.map((name) => ({ params: { ...params, name } })));
}

export function GET({ params }: { params: { year: string; name: ContractName } }): Response {
  const year = Number(params.year);
  const address = siteAddresses(year).data(`schemas/${params.name}.schema.json`);
  const schema = `${JSON.stringify(jsonSchemaOf(params.name, address, getReport(year).site), null, 2)}\n`;
  return new Response(schema, { headers: { 'content-type': 'application/schema+json' } });
}
