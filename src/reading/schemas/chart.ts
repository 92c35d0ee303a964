import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';

/** One figure in a chart; its label only where the figure's own is longer than the chart needs. */
const markSchema = z.strictObject({
  figure: kebabId,
  label: localizedText.optional(),
});

/** Figures that share one scale: the same unit, and no level beside a growth or a part beside its whole. */
const groupSchema = z.strictObject({
  title: localizedText.optional(),
  marks: z.array(markSchema).min(1),
});

/** Bars that share one scale, and what they are compared with: its bar stands first, and theirs are light as far as it reaches. */
const barsSchema = groupSchema.extend({ against: markSchema.optional() });

const ids = z.array(kebabId).min(1);

/** A number that the finding states and that is worked out from figures. */
const factSchema = z.union([
  z.strictObject({ sumOf: ids }),
  z.strictObject({ shareOf: ids, in: kebabId }),
  z.strictObject({ timesOf: kebabId, over: kebabId }),
]);

/** The words of the finding that make a claim; a comparison that no claim stands behind stops the build. */
const says = { says: localizedText };

/** What must hold in the data for the finding to be true; the build stops where it does not. */
const claimSchema = z.union([
  z.strictObject({ ...says, sumOf: ids, equals: kebabId }),
  /** Each is smaller than the one before. */
  z.strictObject({ ...says, falling: z.array(kebabId).min(2) }),
  z.strictObject({ ...says, same: z.array(kebabId).min(2) }),
  /** The largest, in order, of some figures or else of all that the chart counts; no other is as large. */
  z.strictObject({ ...says, largest: ids, among: ids.optional() }),
  z.strictObject({ ...says, smallest: kebabId, among: ids.optional() }),
  /** More than half of all of them together. */
  z.strictObject({ ...says, mostly: kebabId, among: z.array(kebabId).min(2) }),
  /** All of them have the bound `at-least`. */
  z.strictObject({ ...says, atLeast: ids }),
  /** A change downwards. */
  z.strictObject({ ...says, falls: kebabId }),
]);

const head = {
  /** Permanent: it is the address of the drawing, of its data and of its embed page. */
  id: kebabId,
  title: localizedText,
  /**
   * One sentence that says what the chart shows. It holds no number: `{{figure-id}}` is filled in with the figure,
   * `{{name}}` with a fact, `{{count}}` with the number of marks, `{{year}}` and `{{lastYear}}` with the years.
   */
  finding: localizedText,
  facts: z.record(z.string(), factSchema).optional(),
  claims: z.array(claimSchema).optional(),
  /** What a reader could take wrongly, below the drawing. */
  note: localizedText.optional(),
};

/** One row of results beside goals; words stand where the report gives no number. */
const besideRowSchema = z.strictObject({
  label: localizedText,
  result: kebabId.optional(),
  goal: kebabId.optional(),
  /** The report's own words for a goal without a number; the build stops where they do not stand in it. */
  words: localizedText.optional(),
  /** Why result and goal must not be compared; the row is drawn as broken. */
  broken: localizedText.optional(),
});

/** A chart: which figures, drawn how, and what it says. It contains no number of its own. */
export const chartSchema = z.discriminatedUnion('kind', [
  /** Bars on one scale a group; a figure alone in its group is a number without a bar. */
  z.strictObject({ kind: z.literal('bars'), ...head, groups: z.array(barsSchema).min(1) }),
  /** Parts that add up to a whole, each beginning where the one before ends; inferred parts begin at zero. */
  z.strictObject({ kind: z.literal('whole'), ...head, whole: markSchema, parts: z.array(markSchema).min(1) }),
  /** One dot a thing; for small numbers. */
  z.strictObject({ kind: z.literal('tally'), ...head, groups: z.array(groupSchema).min(1) }),
  /** One fine dot a thing, in blocks of a hundred, for thousands; beside them numbers that say more of the same things. */
  z.strictObject({ kind: z.literal('crowd'), ...head, mark: markSchema, beside: z.array(markSchema).optional() }),
  /** Squares whose areas are to scale; for areas. */
  z.strictObject({ kind: z.literal('squares'), ...head, marks: z.array(markSchema).min(1) }),
  /** A fall against the year before. */
  z.strictObject({ kind: z.literal('fall'), ...head, mark: markSchema, before: localizedText, after: localizedText }),
  /** Stages of a life in order, with what the year brings to each. */
  z.strictObject({
    kind: z.literal('course'),
    ...head,
    stages: z.array(groupSchema.extend({ title: localizedText })).min(2),
  }),
  /** Last year's results beside this year's goals, on one scale. */
  z.strictObject({ kind: z.literal('beside'), ...head, rows: z.array(besideRowSchema).min(1) }),
  /** Every figure of the report, by chapter and kind. */
  z.strictObject({ kind: z.literal('glance'), ...head }),
  /** How much of each area the source still holds, in characters. */
  z.strictObject({ kind: z.literal('survival'), ...head }),
]);

export const chartsSchema = z.array(chartSchema);

export type ChartData = z.infer<typeof chartSchema>;
export type ChartKind = ChartData['kind'];
export type MarkData = z.infer<typeof markSchema>;
export type GroupData = z.infer<typeof groupSchema>;
export type BarsData = z.infer<typeof barsSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;
