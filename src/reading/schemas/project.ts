import { z } from 'astro/zod';
import { kebabId, localizedText } from './localized.ts';
import { sentenceReference } from './sentenceReference.ts';

/** What the report says shall happen to it in the year, read from its words by `src/report/projects/readStages.ts`. */
export const stages = [
  'start', // 开工建设, 新开工
  'complete', // 竣工, 建成
  'open', // 投用, 启用, 投产, 挂牌运营
  'advance', // 推进, 加快, 打造, 建设
  'upgrade', // 改造, 提升, 修缮, 完善, and 完成 of any of them
  'support', // 支持, 助力
  'draw-on', // 发挥……作用
  'cooperate', // 与……开展
  'pilot', // 试点
  'list', // 上市
  'bid', // 争创, 争设
  'assess', // 开展……评估
  'hold', // 办好
] as const;
export type Stage = (typeof stages)[number];

/** A project, company, institution or place that the report names. */
export const projectSchema = z.strictObject({
  id: kebabId,
  /** As the report prints it; the term base has the same English, of the name or of the quote, where the name is a term. */
  name: localizedText,
  /** The printed words, where the name does not stand in the sentence as one piece, or says in English what the thing is. */
  quote: localizedText.optional(),
  /** What it is, of the kinds in `content/site.yaml`. */
  kind: kebabId,
  /** Which field it belongs to, of the sectors there. */
  sector: kebabId,
  /** The sentence that names it: opening/s13. */
  sentence: sentenceReference,
  /**
   * What the report says of it, in its own words: verb and object, 完成……旧桥改造 and not 完成. Words in between may be left
   * out, marked as `……` and ` … `; the name stands in the phrase or among what is left out. Only where the report says something.
   */
  words: localizedText.optional(),
  /** The entries in whose names this one stands, where the report names it in no other way: 某公司 in 某公司研发基地. */
  namedIn: z.array(kebabId).min(1).optional(),
  /** A figure of the sentence that is about it, or about the group it is one of. */
  figure: kebabId.optional(),
});

export type ProjectData = z.infer<typeof projectSchema>;
