import type { FigureParts } from '../../report/figureParts.ts';
import type { Figure } from '../../report/report.ts';

/** A number as a share picture shows it. */
export interface SharedNumber extends FigureParts {
  readonly kind: Figure['kind'];
  /** The kind in words, with its year: a target is not to be taken for a result. */
  readonly kindName: string;
  /** What is measured. */
  readonly label: string;
}

/** What the picture of a page says where its address is shared. */
export interface SharePicture {
  /** Name of the file, without language, shape and ending: the id of a figure or a chapter, "terms". */
  readonly name: string;
  /** A line above the title. */
  readonly kicker: string;
  /** Left out where one number is the picture. */
  readonly title?: string;
  readonly text?: string;
  /** One number fills the picture; up to three stand in a row below a title, as many as there is room for. */
  readonly numbers: readonly SharedNumber[];
}

/** The two shapes that pages offer: what most networks show as a wide card, and the square beside a link in WeChat; in px. */
export const shareShapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 400, height: 400 },
} as const;
export type ShareShape = keyof typeof shareShapes;

/** Returns the path of a share picture below the site's base. */
export function sharePath(year: number, name: string, locale: string, shape: ShareShape): `/${string}` {
  return `/share/${year}/${name}.${locale}.${shape}.png`;
}
