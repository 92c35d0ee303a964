import type { Locale, Localized } from '../../locales.ts';
import { stages, type Stage } from '../../reading/schemas/project.ts';

type StageWords = Partial<Record<Stage, Localized<RegExp>>>;

/**
 * The verbs of each stage. Those of an earlier group decide: 加快……开工建设 is a start and not an advance, and a bid for a
 * title begins no construction. 完成 says only that something is done and leaves the stage to what that is.
 */
const groups: readonly StageWords[] = [
  {
    hold: { zh: /办好/, en: /\bmake a success of\b/ },
    bid: { zh: /争创|争设/, en: /\bbid\b/ },
    assess: { zh: /评估/, en: /\bassess/i },
    cooperate: { zh: /与.+开展/, en: /\btogether with\b/ },
    'draw-on': { zh: /发挥.*作用/, en: /\bdraw on\b/ },
    pilot: { zh: /试点/, en: /\bpilot\b/ },
    list: { zh: /(?<!非)上市/, en: /\blisting\b/ },
  },
  {
    // Only as the governing verb: a “support zone” supports nobody.
    support: { zh: /^(?:支持|助力)/, en: /^(?:support|help)\b/ },
  },
  {
    start: { zh: /开工/, en: /\bstart (?:of )?construction\b|\bconstruction will start\b/i },
    complete: { zh: /竣工|建成/, en: /\bcompleted?\b/ },
    open: {
      zh: /投用|启用|投产|投入使用|运营/,
      en: /\bopen(?:ed)?\b|\binto (?:use|operation)\b|\boperating\b|\bstart production\b/,
    },
    upgrade: { zh: /改造|提升|升级|修缮|修复|完善/, en: /\b(?:renovat|upgrad|repair|restor|improve)/ },
  },
  {
    advance: {
      zh: /建设|打造|推进|加快/,
      en: /\b(?:construction|build(?:ing)?|create|advance|development|speed up|sped up)\b/i,
    },
  },
];

/**
 * Returns what a phrase of the report says shall happen, read from its verbs, in the order of `stages`; none where it
 * has no verb of a stage. A completed renovation is an upgrade: the thing itself stood before.
 */
export function readStages(phrase: string, locale: Locale): Stage[] {
  const found = groups
    .map((group) => stages.filter((stage) => group[stage]?.[locale].test(phrase)))
    .find((said) => said.length > 0);
  return (found ?? []).filter((stage) => stage !== 'complete' || !found?.includes('upgrade'));
}
