import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';

/** What a reader needs to hold a government to a target, beside its number. */
export const sayings = ['baseline', 'time', 'body'] as const;
export type Saying = (typeof sayings)[number];

/** One thing that the report does say of a target beyond its number. */
export const saidSchema = z.strictObject({
  /** A figure of kind `target`. */
  figure: kebabId,
  says: z.enum(sayings),
  /** The words it rests on, as they stand in the report and in our English. */
  quote: localizedText,
  /** With `baseline`: the figures that state it. */
  figures: z.array(kebabId).min(1).optional(),
});

export type Said = z.infer<typeof saidSchema>;
