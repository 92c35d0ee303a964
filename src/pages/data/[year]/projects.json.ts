import type { APIContext } from 'astro';
import { publicProjects } from '../../../projects/publicProjects.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';

export const getStaticPaths = yearFileRoutes;

export function GET({ params }: APIContext): Response {
  const projects = publicProjects(Number(params['year']));
  return new Response(JSON.stringify(projects, null, 2), { headers: { 'content-type': 'application/json' } });
}
