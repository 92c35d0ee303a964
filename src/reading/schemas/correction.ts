import { z } from 'astro/zod';
import { editionVersion } from './edition.ts';
import { kebabId, localizedText } from './localized.ts';
import { sentenceReference } from './sentenceReference.ts';

/** One correction of what was published. */
export const correctionSchema = z
  .strictObject({
    /** Permanent: the feed knows the entry by it. */
    id: kebabId,
    /** The day it was published: that of the edition in which it was made. */
    date: z.iso.date('a date is written 2016-02-05'),
    /** The version of that edition. */
    version: editionVersion,
    /** The sentence that it is about: opening/s13. */
    sentence: sentenceReference.optional(),
    /** The figure that it is about. */
    figure: kebabId.optional(),
    /**
     * Of a sentence: the English words that stood in it and those that stand there now, in their order, each as long as it
     * takes to stand in the sentence once.
     */
    words: z
      .array(z.strictObject({ was: z.string().min(1), now: z.string().min(1) }))
      .min(1)
      .optional(),
    /** Of anything else: what stood there, and what stands there now. */
    text: localizedText.optional(),
  })
  .refine(({ sentence, figure }) => (sentence === undefined) !== (figure === undefined), {
    message: 'a correction is about a sentence or about a figure',
    path: ['sentence'],
  })
  .refine(({ words, text }) => (words === undefined) !== (text === undefined), {
    message: 'a correction has words, or a text in both languages',
    path: ['text'],
  })
  .refine(({ sentence, words }) => words === undefined || sentence !== undefined, {
    message: 'words are those of a sentence; say in a text what has changed about a figure',
    path: ['words'],
  });

export type Correction = z.infer<typeof correctionSchema>;
