import type { Locale } from '../locales.ts';
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
  /** The same in the other language, to be marked too. */
  readonly twins?: readonly Stretch[];
}

/** What a passage says of a part that it does not hold. */
export const noAnswer: Answer = { share: 0, quality: 0, pieces: [] };

/** Chooses for each piece the place nearest to the one before. */
export function choosePlaces(pieces: readonly (readonly Stretch[])[]): Stretch[] {
  const chosen: Stretch[] = [];
  for (const places of pieces) {
    const previous = chosen[chosen.length - 1];
    const distance = (place: Stretch): number =>
      previous?.locale !== place.locale ? 0 : Math.abs(place.start - previous.end);
    const nearest = [...places].sort((a, b) => distance(a) - distance(b))[0];
    if (nearest) chosen.push(nearest);
  }
  return chosen;
}
