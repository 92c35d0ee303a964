import { z } from 'astro/zod';

/** Names in the report that look like a project, company or institution and are none, reviewed by hand. */
export const notProjectSchema = z.strictObject({
  /** Why they are not in the directory, for the person who reviews the list. */
  reason: z.string().min(1),
  /** As they stand in the Chinese chapters. */
  names: z.array(z.string().min(1)).min(1),
});

export type NotProject = z.infer<typeof notProjectSchema>;
