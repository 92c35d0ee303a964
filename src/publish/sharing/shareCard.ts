import type { Figure } from '../../report/report.ts';

/** A figure, or a sentence without one, as a picture to send: what it says, where it stands, and where to read on. */
export interface ShareCard {
  /** Name of the file, without language and ending: `figure-` and its id, or `sentence-`, the chapter and the number. */
  readonly name: string;
  /** Whose report it is, above everything. */
  readonly report: string;
  readonly figure?: {
    readonly kind: Figure['kind'];
    /** The kind in words, with its year. */
    readonly kindName: string;
    /** The number with its bound in words. */
    readonly words: string;
    /** What is measured, cut where a line may end. */
    readonly label: readonly string[];
  };
  readonly sentence: string;
  /** Where the number stands in the sentence, in UTF-16 units. */
  readonly marked?: { readonly start: number; readonly end: number };
  /** Chapter and number of the sentence. */
  readonly place: string;
  /** The whole address of the page that answers for it. */
  readonly address: string;
}

/** Three by four, as chats show a picture whole; with the longest sentences nine by sixteen, as a screen is; in px. */
export const cardSize = { width: 810, height: 1080, tallest: 1440 } as const;

/** Returns the path of a card below the site's base. */
export function cardPath(year: number, name: string, locale: string): `/${string}` {
  return `/cards/${String(year)}/${name}.${locale}.png`;
}
