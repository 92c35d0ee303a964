import { z } from 'astro/zod';

/**
 * One line of content/search-synonyms.yaml: words and phrases, Chinese and English in any order, that mean the same to someone
 * who searches. Whoever types one of them finds the sentences that hold any other. One of them at least stands in the report.
 */
export const synonymGroupSchema = z.array(z.string().min(1)).min(2);

export const searchSynonymsSchema = z.array(synonymGroupSchema);
