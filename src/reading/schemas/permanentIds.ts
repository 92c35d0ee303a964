import { z } from 'astro/zod';
import { kebabId } from './localized.ts';

const sentenceId = z.string().regex(/^[a-z0-9-]+#s\d+$/, 'a sentence id is chapter and sentence: opening#s13');

/** The ids that were ever published; nothing is taken out of these lists. */
export const permanentIdsSchema = z.strictObject({
  figures: z.array(kebabId),
  /** Each with the first twelve digits of the sha-256 of its Chinese sentence, so that an id cannot move to another sentence unseen. */
  sentences: z.record(sentenceId, z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits')),
  /** From an id that is gone to the one that took its place. */
  forwarding: z.record(z.union([kebabId, sentenceId]), z.union([kebabId, sentenceId])),
});

export type PermanentIds = z.infer<typeof permanentIdsSchema>;
