import { z } from 'astro/zod';

/** The chapters in reading order; the same nine file names in both languages. */
export const chapterIds = [
  'overview',
  'innovation',
  'growth',
  'renewal',
  'area-4',
  'ecology',
  'wellbeing',
  'governance',
  'closing',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** How much of the chapter the source still holds. */
export const survivals = ['whole', 'breaks-off', 'lost', 'headless'] as const;

/** The head of a chapter file. */
export const chapterSchema = z.strictObject({
  /** The heading as the report prints it; for a lost heading, our words in square brackets. `|` marks good places to break a long title. */
  title: z.string().min(1),
  /** Short form for navigation. */
  short: z.string().min(1),
  /** Which of the seven areas it is, 1 to 7. */
  area: z.number().int().min(1).max(7).optional(),
  survival: z.enum(survivals),
  /** One line of ours that says what the chapter is about; no numbers. */
  summary: z.string().min(1),
});

export type ChapterHead = z.infer<typeof chapterSchema>;
