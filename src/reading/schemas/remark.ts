import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';

const remarkKinds = ['misprint', 'lost-text', 'caption', 'punctuation', 'wording'] as const;

/** A fault or oddity of the source, shown beside the words it is about. */
export const remarkSchema = z.strictObject({
  id: kebabId,
  kind: z.enum(remarkKinds),
  chapter: kebabId,
  /** The printed words as they stand in the Chinese chapter; the build stops when they do not. Left out only where a whole chapter is lost. */
  quote: z.string().min(1).optional(),
  /** The words in the English sentence where the remark stands. Left out only where a whole chapter is lost. */
  quoteEn: z.string().min(1).optional(),
  /** What we take it to mean, where there is something to take. */
  reading: localizedText.optional(),
  /** What is wrong, in words that a reader understands at once, and what the reading rests on. */
  reason: localizedText,
  /** Page or publication that the reading rests on. */
  source: z.string().min(1).optional(),
});

export type RemarkData = z.infer<typeof remarkSchema>;
