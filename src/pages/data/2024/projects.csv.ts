import { printProvenance } from '../../../downloads/provenance.ts';
import { getEdition } from '../../../editions/getEdition.ts';
import { projectsCsv } from '../../../projects/projectsCsv.ts';
import { publicProjects } from '../../../projects/publicProjects.ts';
import { getReport } from '../../../report/getReport.ts';

export function GET(): Response {
  const provenance = printProvenance(getReport(), getEdition());
  return new Response(projectsCsv(publicProjects().projects, provenance), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
