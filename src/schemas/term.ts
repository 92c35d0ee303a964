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
export const termSchema = z.strictObject({
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
  /** Where the English form was seen. Required where the basis is official. */
  source: z.string().min(1).optional(),
});

export type TermData = z.infer<typeof termSchema>;
