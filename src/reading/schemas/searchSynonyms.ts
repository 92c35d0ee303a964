import { z } from 'astro/zod';

/**
 * One line of content/search-synonyms.yaml: words and phrases, Chinese and English in any order, with ` / ` between them, that
 * mean the same to someone who searches. Whoever types one of them finds the sentences that hold any other. A word with + before
 * it may stand beside the others of its group and needs no answer there.
 */
const synonymGroupSchema = z
  .string()
  .transform((line) => line.split('/').map((word) => word.trim()))
  .refine((words) => words.length >= 2 && words.every((word) => word !== ''), {
    message: 'two words or more, with " / " between them',
  });

export const searchSynonymsSchema = z.array(synonymGroupSchema);
