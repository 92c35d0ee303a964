import { z } from 'astro/zod';
import { chapterIds, type ChapterId } from './chapter.ts';

const pattern = new RegExp(`^(${chapterIds.join('|')})/s([1-9]\\d*)$`);

/** A place in the report as its author writes it, `wellbeing/s5`, read into chapter and number. */
export const sentenceReference = z
  .string()
  .regex(pattern, `a sentence is written chapter/sN, with a chapter of ${chapterIds.join(', ')}`)
  .transform((text) => {
    const [, chapter, n] = pattern.exec(text) ?? [];
    return { chapter: chapter as ChapterId, n: Number(n) };
  });

export type SentenceReference = z.infer<typeof sentenceReference>;
