import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';
import { sentenceReference } from './sentenceReference.ts';

/** One correction of what was published. */
export const correctionSchema = z
  .strictObject({
    /** Permanent: the feed knows the entry by it. */
    id: kebabId,
    /** The day it was published. */
    date: z.iso.date('a date is written 2024-02-05'),
    /** The sentence that it is about: innovation/s13. */
    sentence: sentenceReference.optional(),
    /** The figure that it is about. */
    figure: kebabId.optional(),
    /** What stood there, and what stands there now. */
    text: localizedText,
  })
  .refine(({ sentence, figure }) => (sentence === undefined) !== (figure === undefined), {
    message: 'a correction is about a sentence or about a figure',
    path: ['sentence'],
  });

export type Correction = z.infer<typeof correctionSchema>;
