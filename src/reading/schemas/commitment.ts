import { z } from 'astro/zod';
import { sentenceReference } from './sentenceReference.ts';

/** What a word says of a plan: how far it is to go, how firmly it is meant, how little is promised. */
const commitmentKinds = ['stage', 'force', 'hedge'] as const;

/** A Chinese word that says how far a thing is to go or how firmly it is meant, with the English that keeps it. */
export const commitmentSchema = z.strictObject({
  kind: z.enum(commitmentKinds),
  /** The word. Where several of the table stand at one place (加快推进, 加快), the longest counts. */
  zh: z.string().min(1),
  /** The English of which one must stand in the sentence for each time the word does; “…” is a gap within a clause. */
  en: z.array(z.string().min(1)).min(1),
  /** Longer words that hold it and say something else: 十年计划 plans nothing. */
  not: z.array(z.string().min(1)).optional(),
});

export type CommitmentData = z.infer<typeof commitmentSchema>;

/** One place where a sentence keeps such a word by other English than the table allows. */
export const commitmentExceptionSchema = z.strictObject({
  /** The sentence: opening/s13. */
  sentence: sentenceReference,
  /** The word of the table. */
  zh: z.string().min(1),
  /** The words of the English sentence that carry it there. */
  en: z.string().min(1),
  /** Why no allowed form would do. */
  reason: z.string().min(1),
});

export type CommitmentException = z.infer<typeof commitmentExceptionSchema>;
