import { z } from 'astro/zod';

const pattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/s([1-9]\d*)$/;

/** A place in the report as its author writes it, `opening/s5`, read into chapter and number. */
export const sentenceReference = z
  .string()
  .regex(pattern, 'a sentence is written chapter/sN, with a chapter of the report')
  .transform((text) => {
    const [, chapter = '', n] = pattern.exec(text) ?? [];
    return { chapter, n: Number(n) };
  });
