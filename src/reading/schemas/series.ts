import { z } from 'astro/zod';
import { units } from '../../quantities/quantity.ts';
import { measures } from './figure.ts';
import { kebabId, localizedText } from './localized.ts';

/** What the reports of several years state again and again, so that their figures can stand side by side. */
export const seriesSchema = z.strictObject({
  /** Permanent: it is the anchor, and the key of the data. */
  id: kebabId,
  /** What is measured, without year and kind. Good: 渔业规模. Bad: 渔业规模（2016年目标）. */
  title: localizedText,
  /** What every figure of it has. */
  unit: z.enum(units),
  measure: z.enum(measures),
});

export type SeriesData = z.infer<typeof seriesSchema>;
