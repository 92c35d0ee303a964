import type { ProjectKind } from '../../reading/schemas/project.ts';
import type { Project } from './project.ts';

/** What is a place by itself; of others only the report's naming after a place says where they are. */
const kindsOfPlaces: readonly ProjectKind[] = ['place', 'road', 'nature', 'community', 'temple'];

/** A place that the report names, with the entries for which the report says what shall happen there. */
export interface NamedPlace {
  readonly place: Project;
  readonly happenings: readonly Project[];
}

/**
 * Returns the places of a directory, those after which most is named first: to each what is named after it, and itself where
 * the report says something of it. Nothing is placed by what its name may mean.
 */
export function listPlaces(projects: readonly Project[]): readonly NamedPlace[] {
  return projects
    .filter(({ kind }) => kindsOfPlaces.includes(kind))
    .map((place) => ({
      place,
      happenings: [
        place,
        ...place.namedIn.flatMap(({ id }) => projects.find((project) => project.id === id) ?? []),
      ].filter(({ words }) => words !== undefined),
    }))
    .filter(({ happenings }) => happenings.length > 0)
    .sort((a, b) => b.happenings.length - a.happenings.length);
}
