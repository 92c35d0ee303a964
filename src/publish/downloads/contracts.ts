import { z } from 'astro/zod';
import { bounds, directions, units } from '../../quantities/quantity.ts';
import { contextSourceShape, sameness, standings } from '../../reading/schemas/context.ts';
import { figureKinds, measures, readers } from '../../reading/schemas/figure.ts';
import { kebabId, localizedText } from '../../reading/schemas/localized.ts';
import { stages } from '../../reading/schemas/project.ts';
import type { Site } from '../../reading/schemas/site.ts';
import { termBases, termKinds } from '../../reading/schemas/term.ts';
import { comparabilities } from '../../report/context/compareFact.ts';
import { outcomes } from '../../report/series/buildSeries.ts';
import { provenanceSchema } from './provenance.ts';

const chapter = kebabId;
const position = z.number().int().nonnegative();
const urls = z.strictObject({ zh: z.url(), en: z.url() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const sentenceNumber = z
  .number()
  .int()
  .positive()
  .describe('Counted from 1 through its chapter; part of its address, #s1');

/** Returns the contract of one figure in `figures.json`, which is about some of these topics. */
function publicFigureSchema(topics: readonly string[]) {
  return z.strictObject({
    id: kebabId.describe('Permanent: part of the address, key of the CSV'),
    value: z.number().describe('In the unit itself: 22000000000 for 220亿元, 6.5 for 6.5%'),
    unit: z.enum(units),
    counter: localizedText.optional().describe('What is counted, with the units count, person, household and year'),
    bound: z.enum(bounds).describe('How the value bounds the truth: 以上 at-least, 突破 more-than, 左右 about'),
    direction: z.enum(directions).optional().describe('Which way a change goes; exactly where measure is growth'),
    kind: z.enum(figureKinds).describe('result of the year before, target of the year, or context'),
    measure: z.enum(measures),
    label: localizedText.describe('What is measured, clear without the text'),
    scope: localizedText.optional().describe('Whom or what it covers, where the report says so'),
    partOf: kebabId.optional().describe('The figure of which this one is a part'),
    partIsInferred: z.boolean().optional().describe('True where the report does not itself say that this is a part'),
    topics: z.array(z.enum(topics)).min(1),
    readers: z.array(z.enum(readers)).min(1),
    note: localizedText.optional().describe('Only where a reader could go wrong'),
    chapter: chapter.describe('The chapter of the first mention'),
    quote: localizedText.describe('The number as printed, and in our English'),
    sentence: localizedText.describe('The whole sentence of the first mention'),
    mentions: z
      .array(z.strictObject({ chapter, sentence: sentenceNumber, start: position, end: position }))
      .min(1)
      .describe('Every place where the figure stands'),
    url: urls.describe('The page of the figure'),
  });
}
export type PublicFigure = z.infer<ReturnType<typeof publicFigureSchema>>;

/** Returns the contract of `figures.json`, whose figures are about some of these topics. */
export function figuresFileSchema(topics: readonly string[]) {
  return z.strictObject({ report: provenanceSchema, figures: z.array(publicFigureSchema(topics)) });
}
export type FiguresJson = z.infer<ReturnType<typeof figuresFileSchema>>;

/** The contract of `sentences.json`: the whole text, aligned. */
export const sentencesFileSchema = z.strictObject({
  report: provenanceSchema,
  sentences: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+#s\d+$/)
        .describe('Chapter and sentence: opening#s13'),
      chapter,
      sentence: sentenceNumber,
      block: z.enum(['paragraph', 'heading', 'caption']),
      text: localizedText,
      sha256: z.strictObject({ zh: sha256, en: sha256 }).describe('Of the text in UTF-8: a changed sentence shows'),
      figures: z.array(kebabId).describe('In order of appearance; a figure that stands twice is listed twice'),
      start: position,
      end: position,
      url: urls,
    }),
  ),
});
export type SentencesJson = z.infer<typeof sentencesFileSchema>;

/** The contract of `terms.json`. */
export const termsFileSchema = z.strictObject({
  report: provenanceSchema,
  terms: z.array(
    z.strictObject({
      id: kebabId,
      zh: z.string().min(1),
      en: z.string().min(1),
      kind: z.enum(termKinds),
      explain: localizedText.optional(),
      basis: z.enum(termBases).describe('How sure the English form is: official, established in the press, or ours'),
      looked: z.string().optional().describe('Month in which an official form was looked for and none was found'),
      source: z.string().optional().describe('Where the English form was seen'),
      sentences: z.array(z.string()).describe('Ids of the sentences in which the term stands'),
    }),
  ),
});
export type TermsJson = z.infer<typeof termsFileSchema>;

/** Returns the contract of `projects.json`: the named projects, companies and places, of some of these kinds and sectors. */
function projectsFileSchema(kinds: readonly string[], sectors: readonly string[]) {
  return z.strictObject({
    report: provenanceSchema,
    note: z.string(),
    projects: z.array(
      z.strictObject({
        id: kebabId,
        name: localizedText,
        kind: z.enum(kinds),
        sector: z.enum(sectors),
        stages: z
          .array(z.enum(stages))
          .describe('Read from the words; empty where the report names it and says nothing of it'),
        words: localizedText
          .nullable()
          .describe('The report’s own words for what shall happen; an ellipsis stands for words left out'),
        chapter,
        area: z.number().int().positive().nullable().describe('The area of the report; null outside the areas'),
        sentence: sentenceNumber,
        text: localizedText.describe('The sentence'),
        figure: kebabId.nullable().describe('Id of a figure in figures.json'),
        namedIn: z.array(kebabId).describe('Ids of the entries in whose names this one stands'),
        url: urls,
      }),
    ),
  });
}
export type ProjectsJson = z.infer<ReturnType<typeof projectsFileSchema>>;
export type PublicProject = ProjectsJson['projects'][number];

/** Returns the contract of `context.json`: official figures of others, for some of these places, beside figures of the report. */
export function contextFileSchema(places: readonly string[]) {
  return z.strictObject({
    report: provenanceSchema,
    note: localizedText,
    looked: z.iso.date().describe('The day on which official results of the report’s targets were last looked for'),
    facts: z.array(
      z.strictObject({
        id: kebabId,
        what: localizedText.describe('What is measured, without place and period'),
        place: z.enum(places),
        placeName: localizedText,
        year: z.number().int(),
        throughMonth: z
          .number()
          .int()
          .min(1)
          .max(11)
          .optional()
          .describe('Where it covers January to a month: that month'),
        standing: z.enum(standings).describe('A final result, an estimate before the final count, or a goal'),
        value: z.number().describe('In the unit itself'),
        unit: z.enum(units),
        counter: localizedText.optional(),
        bound: z.enum(bounds),
        direction: z.enum(directions).optional(),
        words: localizedText,
        measure: z.enum(sameness),
        comparability: z
          .array(z.enum(comparabilities))
          .min(1)
          .describe('How far it and the report’s figure can be compared'),
        basis: localizedText.optional().describe('In what they differ, where they do not measure the same'),
        note: localizedText.optional(),
        quote: z.string().min(1).describe('The words of the source that state it, in its language'),
        checked: z.iso.date().describe('The day on which it was last seen in the source'),
        source: z.strictObject(contextSourceShape),
        figure: z
          .strictObject({
            id: kebabId,
            kind: z.enum(figureKinds),
            value: z.number(),
            unit: z.enum(units),
            bound: z.enum(bounds),
            label: localizedText,
            quote: localizedText,
            url: urls,
          })
          .describe('The figure of the report that it stands beside'),
      }),
    ),
  });
}
export type ContextJson = z.infer<ReturnType<typeof contextFileSchema>>;
export type PublicContextFact = ContextJson['facts'][number];

const seriesFigureSchema = z.strictObject({
  report: z.number().int().describe('The year of the report that states it'),
  id: kebabId.describe('Id of a figure in figures.json of that report'),
  value: z.number().describe('In the unit itself'),
  counter: localizedText.optional(),
  bound: z.enum(bounds),
  direction: z.enum(directions).optional(),
  newBase: localizedText
    .optional()
    .describe('In what it measures otherwise than the figures before it, which cannot be compared with it'),
  label: localizedText,
  quote: localizedText.describe('The number as printed, and in our English'),
  url: urls,
});
export type PublicSeriesFigure = z.infer<typeof seriesFigureSchema>;

/** The contract of `series.json`: targets and results that the reports of several years share. */
export const seriesFileSchema = z.strictObject({
  reports: z.array(provenanceSchema).describe('All reports of the site, oldest first'),
  note: localizedText,
  series: z.array(
    z.strictObject({
      id: kebabId,
      title: localizedText.describe('What is measured'),
      unit: z.enum(units),
      measure: z.enum(measures),
      years: z.array(
        z.strictObject({
          year: z.number().int(),
          target: seriesFigureSchema.optional().describe('Set out by the report of the year'),
          result: seriesFigureSchema.optional().describe('Told by the report of the year after'),
          outcome: z.enum(outcomes).optional().describe('What became of the target, worked out from values and bounds'),
        }),
      ),
      absentFrom: z.array(z.number().int()).describe('Later reports without a figure of the series, by their years'),
    }),
  ),
});
export type SeriesJson = z.infer<typeof seriesFileSchema>;

/** Returns the JSON Schema (2020-12) of `series.json`; `address` is where it will be found. */
export function jsonSchemaOfSeries(address: string): object {
  return { $id: address, title: 'series.json', ...z.toJSONSchema(seriesFileSchema) };
}

/** The published JSON files of a report that have a schema of the same name. */
export const contractNames = ['figures', 'sentences', 'terms', 'projects', 'context'] as const;
export type ContractName = (typeof contractNames)[number];

/** Returns the JSON Schema (2020-12) of a published file; `address` is where it will be found. */
export function jsonSchemaOf(
  name: ContractName,
  address: string,
  { places, topics, projectKinds, projectSectors }: Pick<Site, 'places' | 'topics' | 'projectKinds' | 'projectSectors'>,
): object {
  const contracts: Readonly<Record<ContractName, z.ZodType>> = {
    figures: figuresFileSchema(Object.keys(topics)),
    sentences: sentencesFileSchema,
    terms: termsFileSchema,
    projects: projectsFileSchema(Object.keys(projectKinds), Object.keys(projectSectors)),
    context: contextFileSchema(Object.keys(places)),
  };
  return { $id: address, title: `${name}.json`, ...z.toJSONSchema(contracts[name]) };
}
