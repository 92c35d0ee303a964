import type { Locale } from '../../locales.ts';
import type { PlacedFigure } from './corpus.ts';

/** A stretch of a passage's reduced text in one language; `end` is not included. */
export interface Stretch {
  readonly locale: Locale;
  readonly start: number;
  readonly end: number;
}

/** How one part of a query is answered. */
export interface Answer {
  /** How much of it is there, from 0 to 1. */
  readonly share: number;
  /** How well what is there says it, from 0 to 1. */
  readonly quality: number;
  /** One place for each piece; a piece that stands in several places is listed by them all. */
  readonly pieces: readonly (readonly Stretch[])[];
  readonly figures?: readonly PlacedFigure[];
  /** Where words of the same meaning stand beside those that were chosen. */
  readonly equals?: readonly Stretch[];
  /** Where any of its words stands, in both languages: where nothing is chosen in one, they are marked. */
  readonly twins?: readonly Stretch[];
}

/** What a passage says of a part that it does not hold. */
export const noAnswer: Answer = { share: 0, quality: 0, pieces: [] };

/** A place and how far it is from another. */
interface Placed {
  readonly place: Stretch;
  readonly distance: number;
}

/** What it costs to pass from one language to the other, in characters. */
const languageChange = 200;

/** Chooses a place for each piece so that all stand together as closely as they can. */
export function choosePlaces(pieces: readonly (readonly Stretch[])[]): Stretch[] {
  const [first = [], ...rest] = pieces.filter((places) => places.length > 0);
  let best: { readonly chosen: Stretch[]; readonly width: number } = { chosen: [], width: Infinity };
  for (const start of first) {
    const chosen = [start];
    let width = 0;
    for (const places of rest) {
      const nearest = nearestTo(chosen[chosen.length - 1] ?? start, places);
      if (!nearest) continue;
      chosen.push(nearest.place);
      width += nearest.distance;
    }
    if (width < best.width) best = { chosen, width };
  }
  return best.chosen;
}

function nearestTo(from: Stretch, places: readonly Stretch[]): Placed | undefined {
  let nearest: Placed | undefined;
  for (const place of places) {
    const distance = place.locale === from.locale ? Math.abs(place.start - from.end) : languageChange;
    if (distance < (nearest?.distance ?? Infinity)) nearest = { place, distance };
  }
  return nearest;
}
