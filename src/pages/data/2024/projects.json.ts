import { publicProjects } from '../../../projects/publicProjects.ts';

export function GET(): Response {
  return new Response(JSON.stringify(publicProjects(), null, 2), { headers: { 'content-type': 'application/json' } });
}
