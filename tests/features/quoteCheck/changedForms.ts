import type { Locale } from '../../../src/locales.ts';
import type { Bound } from '../../../src/quantities/index.ts';

/** A figure's words with one thing about the number changed. */
export interface ChangedForm {
  readonly change: 'number' | 'currency' | 'sign' | 'range' | 'unit' | 'bound';
  readonly words: string;
}

const numerals: Readonly<Record<Locale, RegExp>> = {
  zh: /\d[\d.,]*[万亿]?|[一两三四五六七八九十百千万亿]+(?=[^一两三四五六七八九十百千万亿])/,
  en: /(?:US\$)?\d[\d.,]*(?: (?:million|billion))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/,
};

const boundWords: Readonly<Record<Locale, RegExp>> = {
  zh: /突破|超过|不少于|约|过$|以上|及以上|左右/g,
  en: /\b(?:to )?exceed(?:ing)? |\bmore than |\bat least |\bno fewer than |\baround |\babout | or over/g,
};

type Put = readonly [before: string, after: string];

/** Every way to bound a number, with what it says; a figure is given the ways that say something else. */
const bounds: Readonly<Record<Locale, readonly (readonly [Bound | 'none of these', Put])[]>> = {
  zh: [
    ['exactly', ['', '']],
    ['about', ['约', '']],
    ['about', ['', '左右']],
    ['more-than', ['超过', '']],
    ['at-least', ['不少于', '']],
    ['at-least', ['', '以上']],
    ['at-most', ['', '以下']],
    ['at-most', ['不超过', '']],
    ['less-than', ['不到', '']],
    ['none of these', ['数', '']],
  ],
  en: [
    ['exactly', ['', '']],
    ['about', ['about ', '']],
    ['more-than', ['more than ', '']],
    ['at-least', ['at least ', '']],
    ['at-most', ['at most ', '']],
    ['at-most', ['up to ', '']],
    ['less-than', ['less than ', '']],
    ['less-than', ['under ', '']],
    ['none of these', ['several ', '']],
  ],
};

const signs: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['-', '−', '－', '负', '▼', '△', '±', '↓', '≠'],
  en: ['-', '−', '–', 'minus ', 'negative ', '▼', '±', '≠', '- '],
};

/** Signs of money that the report's yuan and dollars are not. */
const currencySigns = ['€', '£', '₩', '₹', 'HK$', 'A$'];

const otherUnits: Readonly<Record<Locale, readonly (readonly [unit: RegExp, others: readonly string[]])[]>> = {
  zh: [
    [/美元/, ['元', '欧元', '日元', '港元']],
    [/元/, ['美元', '欧元', '日元', '港元', '卢布', '元/年']],
    [/%/, ['个百分点', '‰', '倍', '成']],
    [/平方米/, ['平方公里', '亩', '公顷', '立方米', '吨']],
    [/亩/, ['公顷', '平方米', '平方公里', '英亩']],
    [/公里/, ['米', '英里', '小时', '吨']],
    [/分钟/, ['秒', '小时', '天', '公里']],
    [/千升/, ['升', '吨', '桶']],
    [/周年|岁/, ['个月', '天', '%']],
    [/[家个处座台套项场批次件条所名人户大P]+/, ['%', '元', '亩', '吨', '公里', '美元']],
  ],
  en: [
    [/ yuan/, [' dollars', ' euros', ' yen', ' Hong Kong dollars', ' yuan per head']],
    [/ percent/, [' percentage points', ' times', ' people', ' basis points']],
    [/ square meters/, [' square kilometers', ' square feet', ' cubic meters', ' tonnes']],
    [/ mu/, [' hectares', ' acres', ' square meters']],
    [/ kilometers/, [' meters', ' miles', ' hours']],
    [/-minute/, ['-second', '-hour', '-day']],
    [/ years/, [' months', ' days', ' percent']],
    [/$/, [' percent', ' million', ' yuan', ' tonnes of', '-percent']],
  ],
};

/** Returns the words of a figure with its number, currency, sign, unit or bound changed, or a range made of it. */
export function changedForms(words: string, bound: Bound, locale: Locale): ChangedForm[] {
  const found = numerals[locale].exec(words);
  if (!found) throw new Error(`found no number in “${words}”, expected one: name its numerals`);
  const number = found[0];
  const [before, after] = [words.slice(0, found.index), words.slice(found.index + number.length)];
  const put = (instead: string, behind = after): string => before + instead + behind;
  const others = otherNumbers(number, locale);
  const bare = (text: string): string => text.replace(boundWords[locale], '');
  const joints = locale === 'zh' ? ['至', '—', '-', '到'] : [' to ', '–', '-', ' or '];
  const hasMoney = /元|yuan|\$/.test(words);
  const [, units = []] = otherUnits[locale].find(([unit]) => unit.test(after)) ?? [];
  const unit = otherUnits[locale].find(([each]) => each.test(after))?.[0] ?? /$/;
  return [
    ...others.map((other) => ({ change: 'number' as const, words: put(other) })),
    ...others
      .slice(0, 1)
      .flatMap((other) => [
        ...joints.map((joint) => ({ change: 'range' as const, words: put(number + joint + other) })),
        ...joints.map((joint) => ({ change: 'range' as const, words: put(other + joint + number) })),
      ]),
    ...signs[locale].map((sign) => ({ change: 'sign' as const, words: put(sign + number) })),
    ...(hasMoney ? currencySigns : []).map((sign) => ({ change: 'currency' as const, words: put(sign + number) })),
    ...units.map((other) => ({
      change: hasMoney ? ('currency' as const) : ('unit' as const),
      words: put(number, after.replace(unit, other)),
    })),
    ...bounds[locale]
      .filter(([says]) => says !== bound)
      .map(([, [ahead, behind]]) => ({
        change: 'bound' as const,
        words: bare(before) + ahead + number + bare(after) + behind,
      })),
  ];
}

/** One more or less in the last place, ten times as many, and two digits changed about. */
function otherNumbers(number: string, locale: Locale): string[] {
  const last = /\d(?=\D*$)/.exec(number);
  if (!last) return locale === 'zh' ? ['九十九', '十一'] : ['ninety-nine', 'eleven'];
  const put = (digits: string): string => number.slice(0, last.index) + digits + number.slice(last.index + 1);
  const other = put(String((Number(last[0]) + 1) % 10));
  const turned = number.replace(/(\d)(\.?)(\d)/, '$3$2$1');
  const tenfold = number.includes('.') ? number.replace('.', '') : put(`${last[0]}0`);
  return [other, tenfold, ...(turned === number ? [] : [turned])].filter((each) => !/^0+$/.test(each));
}
