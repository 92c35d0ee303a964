import { z } from 'astro/zod';

/** content/{year}/other-words.yaml, which `npm run other-words` writes: words with spaces between them, in each language. */
export const otherWordsSchema = z.strictObject({ zh: z.string(), en: z.string() });
