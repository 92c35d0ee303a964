import { z } from 'astro/zod';
import { locales } from '../../locales.ts';
import { bounds, directions, isCounted, units } from '../../quantities/quantity.ts';
import { kebabId, localizedText } from './localized.ts';

/** What the number is: a final result, an estimate before the final count (预计), or a goal. */
export const standings = ['result', 'expected', 'goal'] as const;
export type Standing = (typeof standings)[number];

/** How what is measured stands to what the report's figure measures. */
export const sameness = [
  'same', // the same measure; area and period may be others
  'narrower', // a part of it: 民间投资 of 全部投资
  'broader', // more than it
  'other-base', // the like of it, counted otherwise: 全部 and 区级 revenue, nominal and real growth
  'unstated-base', // the like of it, of which the report or the source does not say how it is counted
] as const;

const day = z.iso.date('a day is written 2016-02-05');

/** What is told of a text in which official figures were seen. */
export const contextSourceShape = {
  /** The language of the text and of the quotes from it. */
  language: z.enum(locales),
  publisher: localizedText,
  /** As printed in the language of the text; the other one is ours. */
  title: localizedText,
  /** When it was published, as exactly as the text says: 2016-02-05, 2016-02 or 2016. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2016-02-05, 2016-02 or 2016'),
  address: z.url({ protocol: /^https?$/, error: 'an address is a whole one, with http:// or https://' }),
  /** `primary`: the text of the office itself, at its own address. `secondary`: a copy or a report of such a text. */
  official: z.enum(['primary', 'secondary']),
  /** Of a secondary one: the office or the official text that it names. */
  names: localizedText.optional(),
  /** What else a reader should know of it. */
  note: localizedText.optional(),
};

/** A text in which official figures were seen. */
export const contextSourceSchema = z
  .strictObject({ id: kebabId, ...contextSourceShape })
  .refine(({ official, names }) => (official === 'secondary') === (names !== undefined), {
    message: 'a copy or report names the official text or office that it is from; an official text needs no such words',
    path: ['names'],
  });
export type ContextSource = z.infer<typeof contextSourceSchema>;

/** One official figure of others that stands beside a figure of the report. */
export const contextFactSchema = z
  .strictObject({
    /** Permanent: the anchor and the key of the data. */
    id: kebabId,
    /** The figure of the report that it stands beside. */
    figure: kebabId,
    /** What is measured, without place and period. */
    what: localizedText,
    /** Which of the places of content/site.yaml it is for. */
    place: kebabId,
    year: z.number().int(),
    /** Where it covers only the months from January on: the last of them. */
    throughMonth: z.number().int().min(1).max(11).optional(),
    standing: z.enum(standings),
    /** In the unit itself, as a figure's. */
    value: z.number().nonnegative(),
    unit: z.enum(units),
    counter: localizedText.optional(),
    bound: z.enum(bounds),
    /** Of a change against the year before. */
    direction: z.enum(directions).optional(),
    /** The number as the pages print it, with unit, bound and direction. */
    words: localizedText,
    /** How far the two measure the same. */
    measure: z.enum(sameness),
    /** In what they differ or what is not said of them, where they are not known to measure the same. */
    basis: localizedText.optional(),
    note: localizedText.optional(),
    source: kebabId,
    /** The words of the source that state it, in its language. */
    quote: z.string().min(1),
    /** The day on which it was last seen in the source. */
    checked: day,
  })
  .refine((fact) => isCounted(fact.unit) === (fact.counter !== undefined), {
    message: 'a counter belongs to the units count, person, household and year, and only to them',
    path: ['counter'],
  })
  .refine(({ measure, basis }) => (measure === 'same') === (basis === undefined), {
    message:
      'basis says in what the two differ or what is not said, exactly where they are not known to measure the same',
    path: ['basis'],
  });
export type ContextFact = z.infer<typeof contextFactSchema>;

/** The official figures of others beside one year's report. */
export const contextSchema = z.strictObject({
  /** The day on which official results of the report's targets were last looked for. */
  looked: day,
  sources: z.array(contextSourceSchema),
  facts: z.array(contextFactSchema),
});
