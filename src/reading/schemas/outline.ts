import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';
import { sentenceReference } from './sentenceReference.ts';

/** The pages that every report has beside its chapters: no chapter can have the name of one, as both are steps of an address. */
export const pageNames = [
  'changes',
  'charts',
  'context',
  'data',
  'figures',
  'for',
  'places',
  'poster',
  'print',
  'projects',
  'unsaid',
];

/** What stands where in one year's report, and what its front page shows of it. */
export const outlineSchema = z.strictObject({
  /** The chapters in reading order: the names of their files, which are their addresses. The report is read from the first. */
  chapters: z
    .array(kebabId)
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, 'each chapter once')
    .refine((ids) => !ids.some((id) => pageNames.includes(id)), `other names than ${pageNames.join(', ')}`),
  /** What the report calls its areas, where it has any; the head of a chapter says which it is. */
  areas: z
    .strictObject({
      heading: localizedText,
      /** Said below the heading. */
      note: localizedText.optional(),
      /** Stands over the title of an area; `{{number}}` is which it is. */
      nth: z.strictObject({ zh: z.string().includes('{{number}}'), en: z.string().includes('{{number}}') }),
    })
    .optional(),
  /** What of the report the source lacks, for the page about the site; left out where nothing is lost. */
  lost: localizedText.optional(),
  /** What readers may try: words for the search, and a text for the check of quotes, of which a part is altered. */
  examples: z.strictObject({ search: localizedText, check: localizedText }).optional(),
  /** What the poster shows of the report, in its order: of each chapter the strongest figures and one chart; left out where there is no poster. */
  poster: z
    .array(
      z
        .strictObject({
          chapter: kebabId,
          figures: z.array(kebabId).max(6),
          chart: kebabId.optional(),
          /** Said where the chapter has no figures. */
          says: localizedText.optional(),
        })
        .refine(
          ({ figures, says }) => figures.length > 0 || says !== undefined,
          'figures, or what is said in their place',
        ),
    )
    .min(1)
    .optional(),
  /** The figures that the front page begins with. */
  headline: z.strictObject({
    /**
     * The title of the front page, which tells the report's news; `|` marks good places to break it. It holds no number: `{{figure-id}}`
     * is filled in as the report's sentence words that figure, `{{year}}` as the report's year. Without it the site's name stands there.
     */
    news: localizedText.optional(),
    results: z.array(kebabId),
    goals: z.array(kebabId),
    /** Goals that the report states without a number. */
    goalsInWords: z.array(
      z.strictObject({
        sentence: sentenceReference,
        /** The report's words, in both languages as its sentence has them; `|` marks good places to break them. */
        words: localizedText,
        /** What they are said of, in our words. */
        what: localizedText,
      }),
    ),
  }),
});

export type Outline = z.infer<typeof outlineSchema>;
