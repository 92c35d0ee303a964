import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

/** What is known of a seed file. */
export const originSchema = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha-256 is 64 hexadecimal digits'),
  bytes: z.number().int().positive(),
  characters: z.number().int().positive(),
  title: localizedText,
  description: localizedText,
  authors: z.array(localizedText).min(1),
  /** The day the reported session opened; the year is inferred where the file does not print it. */
  sessionOpened: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  sessionOpenedNote: localizedText,
  /** Null: the file names no publisher. */
  publisher: z.string().min(1).nullable(),
});

export type Origin = z.infer<typeof originSchema>;
