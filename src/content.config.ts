import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { chapterSchema } from './reading/schemas/chapter.ts';

/** The chapters of every year in both languages; an entry's id is its path without the ending: year, `chapters`, language, chapter */
const chapters = defineCollection({
  loader: glob({ base: './content', pattern: '[0-9]*/chapters/{zh,en}/*.mdx' }),
  schema: chapterSchema,
});

/** Pages of our own words about this edition, named page.locale.mdx; an entry's id is `about.zh` … */
const pages = defineCollection({
  loader: glob({
    base: './content/pages',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ title: z.string().min(1) }),
});

export const collections = { chapters, pages };
