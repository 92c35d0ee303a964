import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';

export const termKinds = [
  'policy-term',
  'statistic',
  'programme',
  'project',
  'company',
  'organisation',
  'place',
  'person',
  'event',
  'idiom',
] as const;

/** How sure the English form is: used by an official source, established in the press, or ours. */
export const termBases = ['official', 'established', 'ours'] as const;

/** One term with its one English form. */
export const termSchema = z
  .strictObject({
    id: kebabId,
    /** As it stands in the Chinese chapters, with restored punctuation. */
    zh: z.string().min(1),
    /** The one English form, for lists. */
    en: z.string().min(1),
    /** The strings of which one must stand in the English sentence wherever the Chinese has the term; the form itself and its inflections. */
    enForms: z.array(z.string().min(1)).min(1),
    kind: z.enum(termKinds),
    /** In plain words, for someone who has never heard of it. Names of places may go without. */
    explain: localizedText.optional(),
    basis: z.enum(termBases),
    /** The month in which an official form was last looked for and none was found: 2026-11. */
    looked: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2026-11')
      .optional(),
    /** Where the English form was seen. Required where the basis is official. */
    source: z.url('an address').optional(),
  })
  .refine(({ basis, looked }) => basis !== 'official' || looked === undefined, {
    message: 'a form that is official was found; looked says when none was',
    path: ['looked'],
  })
  .refine(({ basis, source }) => basis !== 'official' || source !== undefined, {
    message: 'the address where the official form was seen; without one the basis is established or ours',
    path: ['source'],
  });

export type TermData = z.infer<typeof termSchema>;
