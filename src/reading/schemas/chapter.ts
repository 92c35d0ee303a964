import { z } from 'astro/zod';

/** The name of a chapter's files, which is its address; the outline of a report lists them. */
export type ChapterId = string;

/** How much of the chapter the source still holds. */
const survivals = ['whole', 'breaks-off', 'lost', 'headless'] as const;

/** The head of a chapter file. */
export const chapterSchema = z.strictObject({
  /** The heading as the report prints it; for a lost heading, our words in square brackets. `|` marks good places to break a long title. */
  title: z.string().min(1),
  /** Short form for navigation. */
  short: z.string().min(1),
  /** Which of the report's areas it is, counted from 1. */
  area: z.number().int().min(1).max(20).optional(),
  survival: z.enum(survivals),
  /** One line of ours that says what the chapter is about; no numbers. */
  summary: z.string().min(1),
});

export type ChapterHead = z.infer<typeof chapterSchema>;
