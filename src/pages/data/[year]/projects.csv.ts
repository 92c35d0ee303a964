import type { APIContext } from 'astro';
import { printProvenance } from '../../../downloads/provenance.ts';
import { getEdition } from '../../../editions/getEdition.ts';
import { projectsCsv } from '../../../projects/projectsCsv.ts';
import { publicProjects } from '../../../projects/publicProjects.ts';
import { getReport } from '../../../report/getReport.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export function GET({ params }: APIContext): Response {
  const year = Number(params['year']);
  const provenance = printProvenance(getReport(year), getEdition(year));
  return new Response(projectsCsv(publicProjects(year).projects, provenance), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
