import { z } from 'astro/zod';

/** A goal that the report sets in words, without the number that a reader looks for. */
export const unnumberedSchema = z.strictObject({
  /** The words in the Chinese chapter, long enough to stand in one sentence only. */
  quote: z.string().min(1),
  /** The words in the English sentence. */
  quoteEn: z.string().min(1),
});
