import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

/** The number of an edition. */
export const editionVersion = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers with dots: 1.0.0');

/** The day on which an edition was issued. */
export const editionDay = z.iso.date('a date is written 2016-02-05');

/** What a reader of a downloaded file must know of the edition it came from. */
export const editionSchema = z.strictObject({
  /** Raised whenever a published value, wording or id changes. */
  version: editionVersion,
  /** The day this version was issued. */
  issued: editionDay,
  license: z.strictObject({
    /** SPDX identifier. */
    id: z.string().min(1),
    name: z.string().min(1),
    url: z.url(),
    /** What the licence covers, and what it does not. */
    covers: localizedText,
  }),
  /** The rate for every conversion of yuan into US dollars, with where it is from. */
  dollars: z.strictObject({
    yuanPerDollar: z.number().positive(),
    year: z.number().int(),
    source: localizedText,
  }),
});

export type Edition = z.infer<typeof editionSchema>;
