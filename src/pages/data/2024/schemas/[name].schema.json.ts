import { contracts, jsonSchemaOf, type ContractName } from '../../../../downloads/contracts.ts';
import { siteAddresses } from '../../../../i18n/addresses.ts';
import { reportYear } from '../../../../report/loadReport.ts';

export function getStaticPaths() {
  return Object.keys(contracts).map((name) => ({ params: { name } }));
}

export function GET({ params }: { params: { name: ContractName } }): Response {
  const address = siteAddresses(reportYear).data(`schemas/${params.name}.schema.json`);
  const schema = `${JSON.stringify(jsonSchemaOf(params.name, address), null, 2)}\n`;
  return new Response(schema, { headers: { 'content-type': 'application/schema+json' } });
}
