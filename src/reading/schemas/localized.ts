import { z } from 'astro/zod';

/** A text that must stand in both languages. */
export const localizedText = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A permanent name: lower-case letters, digits and single hyphens, for addresses, CSV keys and anchors. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, digits and single hyphens');
