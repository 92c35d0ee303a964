import { z } from 'astro/zod';

const han = z.string().regex(/^\p{Script=Han}+$/u);

/** A form stands in the place of its word character by character. */
const isAsLong = ([word, form]: readonly [string, string]): boolean => [...word].length === [...form].length;
const asLong = { message: 'forms of as many characters as their words' };

/** A word in its printed characters, and how it is written in Traditional ones. */
const words = z.record(han, han).refine((all) => Object.entries(all).every(isAsLong), asLong);

/** content/traditional.yaml: how the site’s Chinese is written for readers who choose Traditional characters, word by word. */
export const traditionalSchema = z.strictObject({
  /** Read, and written as OpenCC writes them. A single character stands for itself wherever no word has it. */
  words,
  /** Where OpenCC is wrong in this text, and why. */
  corrected: z
    .record(han, z.strictObject({ form: han, because: z.string().min(1) }))
    .refine((all) => Object.entries(all).every(([word, { form }]) => isAsLong([word, form])), asLong),
  /** OpenCC's proposals for words that nobody has read; they go to `words` or, with the right form, to `corrected`. */
  proposed: words.optional(),
});
