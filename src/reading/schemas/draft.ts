import { z } from 'astro/zod';

/** What makes a report a draft: how many proposals a program has made in it. */
export const draftSchema = z.strictObject({ proposals: z.number().int().nonnegative() });
