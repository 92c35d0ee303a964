import { z } from 'astro/zod';

/** Why a number in the text is no figure. */
const labelKinds = ['name', 'phase', 'date', 'slogan', 'ordinal', 'base', 'idiom'] as const;

/** A number in the text that measures nothing: part of a name, a phase, a date, a slogan, an ordinal, the base of a rate, an idiom. */
export const labelSchema = z.strictObject({
  /** As printed, with restored punctuation: 第二次会议, 一期, 2016年. */
  zh: z.string().min(1),
  /** The English forms that may stand for it, best first: ["third session"]. Empty where the English needs no number word. */
  en: z.array(z.string().min(1)),
  kind: z.enum(labelKinds),
});

export type LabelData = z.infer<typeof labelSchema>;
