import type { Site } from '../../reading/schemas/site.ts';
import type { Project } from './project.ts';

/** A place that the report names, with the entries for which the report says what shall happen there. */
export interface NamedPlace {
  readonly place: Project;
  readonly happenings: readonly Project[];
}

/**
 * Returns the places of a directory, those after which most is named first: to each what is named after it, and itself where
 * the report says something of it. Nothing is placed by what its name may mean.
 */
export function listPlaces(projects: readonly Project[], kinds: Site['projectKinds']): readonly NamedPlace[] {
  return projects
    .filter(({ kind }) => kinds[kind]?.isPlace)
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
