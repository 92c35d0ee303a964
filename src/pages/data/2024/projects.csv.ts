import { projectsCsv } from '../../../projects/projectsCsv.ts';
import { publicProjects } from '../../../projects/publicProjects.ts';

export function GET(): Response {
  return new Response(projectsCsv(publicProjects().projects), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
