import { z } from 'astro/zod';
import { bounds, directions, isCounted, units } from '../../quantities/quantity.ts';
import { kebabId, localizedText } from './localized.ts';

/**
 * What a figure tells: what was achieved in the year before; what is to be reached or carried out in the report's own; or a stock, threshold, base or
 * investment total that stands beside them.
 */
export const figureKinds = ['result', 'target', 'context'] as const;

/** What sort of number it is; charts never mix them. */
export const measures = [
  'level', // an amount or a total, whatever it is measured in: 规模, 总数, 全年用水, 供应土地
  'growth', // a change against the year before, with a direction
  'share', // a part of a whole in percent
  'addition', // new on top of what exists: 新增, 新引进, 新建
  'count', // how many things are done, served, tested or named; never an area, a length or money
  'rate', // how much or how many for each of something: 万人床位
  'threshold', // a limit or standard that something must meet to be counted: 过亿元, 60岁及以上, 一刻钟
] as const;

export const readers = ['citizen', 'journalist', 'investor'] as const;

/** One number that the report states. Wording, chapter, sentence and position are not stored: they are read from the prose. */
export const figureSchema = z
  .strictObject({
    /** Permanent: it is the address, the CSV key and the anchor. */
    id: kebabId,
    /** In the unit itself: 22_000_000_000 for 220亿元, 6.5 for 6.5%. */
    value: z.number().nonnegative(),
    unit: z.enum(units),
    /** Only with the unit `count`, `person`, `household` or `year`: the counter printed in Chinese, the noun after the value in English. */
    counter: localizedText.optional(),
    /** 以上, 不少于: `at-least`; 突破, 超过, 过: `more-than`; 左右, 约: `about`; no such word: `exactly`. */
    bound: z.enum(bounds),
    /** Required where `measure` is `growth`. */
    direction: z.enum(directions).optional(),
    kind: z.enum(figureKinds),
    measure: z.enum(measures),
    /** What is measured, clear without the text. Good: 渔业规模（2016年目标）. Bad: 规模. */
    label: localizedText,
    /** Whom or what it covers: 全区 / District-wide. */
    scope: localizedText.optional(),
    /** Only of a context: the year that its sentence names; results and targets have those of the report. */
    year: z.number().int().optional(),
    /** The figure of which this one is a part. */
    partOf: kebabId.optional(),
    /** True where the report does not itself say that this is a part: our inference, shown as ours. */
    partIsInferred: z.boolean().optional(),
    /** The series of `content/series.yaml` in which it stands beside the figures of other years. */
    series: kebabId.optional(),
    /** Only in a series: in what it measures otherwise than the figures before it, which then cannot be compared with it. */
    newBase: localizedText.optional(),
    /** Of those in `content/site.yaml`; the first is the one it is listed under. */
    topics: z.array(kebabId).min(1),
    readers: z.array(z.enum(readers)).min(1),
    /** Only where a reader could go wrong. */
    note: localizedText.optional(),
  })
  .refine((figure) => (figure.measure === 'growth') === (figure.direction !== undefined), {
    message: 'a figure has a direction (up or down) exactly when its measure is growth',
    path: ['direction'],
  })
  .refine((figure) => isCounted(figure.unit) === (figure.counter !== undefined), {
    message: 'a counter belongs to the units count, person, household and year, and only to them',
    path: ['counter'],
  })
  .refine(({ series, newBase }) => newBase === undefined || series !== undefined, {
    message: 'a new base is that of a series, which the figure names',
    path: ['newBase'],
  });

export type FigureData = z.infer<typeof figureSchema>;
