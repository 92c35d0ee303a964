import type { Locale } from '../../src/locales.ts';
import type { Bound, Direction, Refusal, Unit } from '../../src/quantities/index.ts';

/**
 * Numbers put together from their parts, number × currency × sign × range × unit × bound, with what they say worked out
 * from the parts alone. What each part says is written here by hand.
 */
export interface Form {
  readonly text: string;
  /** What is said; undefined where the domain ends. */
  readonly says?: Said;
  /** Where the reading ends; the end of the text where left out. */
  readonly end?: number | undefined;
  /** Why it is refused; any of these is right where several parts refuse it. */
  readonly refusals: readonly Refusal[];
}

export interface Said {
  readonly from: number;
  /** The same as `from` where it is no range. */
  readonly to: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly direction?: Direction | undefined;
}

interface Numeral {
  readonly text: string;
  /** Left out where nobody knows how many. */
  readonly value?: number;
}

interface Measure {
  readonly before?: string;
  readonly after?: string;
  readonly unit?: Unit;
  readonly factor?: number;
  readonly refusal?: Refusal;
  /** A noun, of which nobody knows where it ends: no part of the reading, and of no range that repeats it. */
  readonly isNoun?: true;
}

interface BoundWords {
  readonly before?: string;
  /** Between number and unit. */
  readonly inner?: string;
  readonly after?: string;
  readonly bound: Bound;
}

interface Sign {
  readonly text: string;
  readonly sign: '' | '+' | '-' | '?';
}

interface Parts {
  readonly numerals: readonly Numeral[];
  readonly measures: readonly Measure[];
  readonly bounds: readonly BoundWords[];
  readonly signs: readonly Sign[];
  readonly ways: readonly { readonly text: string; readonly direction: Direction }[];
  /** Pairs that may be a range; a scale is shared by both. */
  readonly pairs: readonly {
    readonly from: string;
    readonly to: string;
    readonly values: readonly [number, number];
    /** Written with words between, never with a dash. */
    readonly isSpelled?: true;
  }[];
  readonly joints: readonly string[];
}

const chinese: Parts = {
  numerals: [
    { text: '7', value: 7 },
    { text: '８.5', value: 8.5 },
    { text: '22,000', value: 22_000 },
    { text: '22000', value: 22_000 },
    { text: '1150.89', value: 1150.89 },
    { text: '２２０', value: 220 },
    { text: '二十二', value: 22 },
    { text: '一百零五', value: 105 },
    { text: '两千三百', value: 2300 },
    { text: '2.2万', value: 22_000 },
    { text: '3万4000', value: 34_000 },
    { text: '220.38亿', value: 22_038_000_000 },
    { text: '1亿2000万', value: 120_000_000 },
    { text: '十二亿', value: 1_200_000_000 },
    { text: '数千' },
    { text: '几十' },
    { text: '二十几' },
  ],
  measures: [
    { after: '元', unit: 'CNY' },
    { before: '¥', unit: 'CNY' },
    { before: '￥', after: '元', unit: 'CNY' },
    { after: '美元', unit: 'USD' },
    { before: 'US$', unit: 'USD' },
    { before: '$', after: '元', refusal: 'contradiction' },
    { before: '¥', after: '人', refusal: 'contradiction' },
    { after: '欧元', refusal: 'foreign-currency' },
    { after: '港元', refusal: 'foreign-currency' },
    { after: '日元', refusal: 'foreign-currency' },
    { before: '€', refusal: 'foreign-currency' },
    { before: 'HK$', refusal: 'foreign-currency' },
    { after: '%', unit: 'percent' },
    { before: '百分之', unit: 'percent' },
    { after: '‰', refusal: 'rate' },
    { after: '元/平方米', refusal: 'rate' },
    { after: '元每人', refusal: 'rate' },
    { before: '每', after: '人', refusal: 'rate' },
    { after: '亩', unit: 'mu' },
    { after: '平方米', unit: 'square-meter' },
    { after: '公顷', unit: 'square-meter', factor: 1e4 },
    { after: '平方公里', unit: 'square-meter', factor: 1e6 },
    { after: '公里', unit: 'kilometer' },
    { after: '米', unit: 'kilometer', factor: 0.001 },
    { after: '立方米', unit: 'cubic-meter' },
    { after: '吨', unit: 'metric-ton' },
    { after: '千升', unit: 'kiloliter' },
    { after: '分钟', unit: 'minute' },
    { after: '小时', unit: 'minute', factor: 60 },
    { after: '周年', unit: 'year' },
    { after: '人', unit: 'person' },
    { after: '名', unit: 'person' },
    { after: '户', unit: 'household' },
    { after: '家', unit: 'count' },
    { after: '个', unit: 'count' },
    { after: '吨公里', refusal: 'unknown-unit' },
    { after: '斤', refusal: 'unknown-unit' },
    { after: '秒', refusal: 'unknown-unit' },
    { after: '天', refusal: 'unknown-unit' },
    { after: '个月', refusal: 'unknown-unit' },
    { after: '立方厘米', refusal: 'unknown-unit' },
    { after: '度', refusal: 'unknown-unit' },
    { after: '厘米', refusal: 'unknown-unit' },
    { after: '倍', refusal: 'multiple' },
    { after: '个百分点', refusal: 'points' },
  ],
  bounds: [
    { bound: 'exactly' },
    { before: '约', bound: 'about' },
    { after: '左右', bound: 'about' },
    { before: '不少于', bound: 'at-least' },
    { before: '不下', bound: 'at-least' },
    { after: '以上', bound: 'at-least' },
    { before: '≥', bound: 'at-least' },
    { before: '超过', bound: 'more-than' },
    { before: '突破', bound: 'more-than' },
    { before: '不止', bound: 'more-than' },
    { before: '不超过', bound: 'at-most' },
    { before: '多达', bound: 'at-most' },
    { after: '以内', bound: 'at-most' },
    { before: '不到', bound: 'less-than' },
    { before: '将近', bound: 'less-than' },
    { before: '<', bound: 'less-than' },
  ],
  signs: [
    { text: '', sign: '' },
    { text: '-', sign: '-' },
    { text: '−', sign: '-' },
    { text: '负', sign: '-' },
    { text: '+', sign: '+' },
    { text: '±', sign: '?' },
    { text: '▼', sign: '?' },
  ],
  ways: [
    { text: '增长', direction: 'up' },
    { text: '下降', direction: 'down' },
  ],
  pairs: [
    { from: '3', to: '5', values: [3, 5] },
    { from: '10', to: '15', values: [10, 15] },
    { from: '6.5', to: '7', values: [6.5, 7] },
    { from: '300', to: '4000', values: [300, 4000] },
    { from: '三', to: '五', values: [3, 5] },
    { from: '3万', to: '5万', values: [30_000, 50_000] },
    { from: '3', to: '5亿', values: [300_000_000, 500_000_000] },
    { from: '3亿', to: '5亿', values: [300_000_000, 500_000_000] },
  ],
  joints: ['-', '—', '～', '至', '到'],
};

const english: Parts = {
  numerals: [
    { text: '7', value: 7 },
    { text: '8.5', value: 8.5 },
    { text: '22,000', value: 22_000 },
    { text: '22000', value: 22_000 },
    { text: '22 000', value: 22_000 },
    { text: '1,150.89', value: 1150.89 },
    { text: 'twenty-two', value: 22 },
    { text: 'one hundred and five', value: 105 },
    { text: 'two thousand three hundred', value: 2300 },
    { text: 'six thousand, five hundred', value: 6500 },
    { text: '2.2 million', value: 2_200_000 },
    { text: '2½ million', value: 2_500_000 },
    { text: '115.089 billion', value: 115_089_000_000 },
    { text: '4bn', value: 4_000_000_000 },
    { text: '2 dozen', value: 24 },
    { text: 'several hundred' },
    { text: 'a few thousand' },
  ],
  measures: [
    { after: ' yuan', unit: 'CNY' },
    { after: ' RMB', unit: 'CNY' },
    { before: '¥', unit: 'CNY' },
    { before: 'CNY ', unit: 'CNY' },
    { before: 'US$', unit: 'USD' },
    { before: '$', unit: 'USD' },
    { after: ' US dollars', unit: 'USD' },
    { before: '$', after: ' yuan', refusal: 'contradiction' },
    { before: '€', refusal: 'foreign-currency' },
    { before: '£', refusal: 'foreign-currency' },
    { before: 'HK$', refusal: 'foreign-currency' },
    { before: 'A$', refusal: 'foreign-currency' },
    { after: ' euros', refusal: 'foreign-currency' },
    { after: ' Hong Kong dollars', refusal: 'foreign-currency' },
    { after: ' francs', refusal: 'foreign-currency' },
    { after: ' percent', unit: 'percent' },
    { after: '%', unit: 'percent' },
    { after: ' per mille', refusal: 'rate' },
    { after: ' yuan per square meter', refusal: 'rate' },
    { after: ' yuan a day', refusal: 'rate' },
    { after: ' people per day', refusal: 'rate' },
    { before: 'per ', after: ' people', refusal: 'rate' },
    { after: ' mu', unit: 'mu' },
    { after: ' square meters', unit: 'square-meter' },
    { after: ' hectares', unit: 'square-meter', factor: 1e4 },
    { after: ' sq. km', unit: 'square-meter', factor: 1e6 },
    { after: ' km', unit: 'kilometer' },
    { after: ' metres', unit: 'kilometer', factor: 0.001 },
    { after: ' cubic metres', unit: 'cubic-meter' },
    { after: ' tonnes', unit: 'metric-ton' },
    { after: ' kiloliters', unit: 'kiloliter' },
    { after: ' minutes', unit: 'minute' },
    { after: ' hours', unit: 'minute', factor: 60 },
    { after: ' years', unit: 'year' },
    { after: ' people', unit: 'person' },
    { after: ' households', unit: 'household' },
    { after: ' companies', unit: 'count', isNoun: true },
    { after: ' tons', refusal: 'unknown-unit' },
    { after: ' seconds', refusal: 'unknown-unit' },
    { after: ' days', refusal: 'unknown-unit' },
    { after: ' square feet', refusal: 'unknown-unit' },
    { after: ' cubic feet', refusal: 'unknown-unit' },
    { after: ' MWh', refusal: 'unknown-unit' },
    { after: ' kg', refusal: 'unknown-unit' },
    { after: ' times', refusal: 'multiple' },
    { after: ' percentage points', refusal: 'points' },
    { after: ' pp', refusal: 'points' },
  ],
  bounds: [
    { bound: 'exactly' },
    { before: 'about ', bound: 'about' },
    { before: 'roughly ', bound: 'about' },
    { after: ' or so', bound: 'about' },
    { before: 'at least ', bound: 'at-least' },
    { before: 'no fewer than ', bound: 'at-least' },
    { after: ' or more', bound: 'at-least' },
    { before: '≥', bound: 'at-least' },
    { before: 'more than ', bound: 'more-than' },
    { before: 'over ', bound: 'more-than' },
    { before: 'up to ', bound: 'at-most' },
    { before: 'no more than ', bound: 'at-most' },
    { before: 'as many as ', bound: 'at-most' },
    { before: 'nearly ', bound: 'less-than' },
    { before: 'less than ', bound: 'less-than' },
    { before: '<', bound: 'less-than' },
  ],
  signs: [
    { text: '', sign: '' },
    { text: '-', sign: '-' },
    { text: '−', sign: '-' },
    { text: 'minus ', sign: '-' },
    { text: '+', sign: '+' },
    { text: '±', sign: '?' },
    { text: '▼', sign: '?' },
  ],
  ways: [
    { text: 'up ', direction: 'up' },
    { text: 'fell by ', direction: 'down' },
  ],
  pairs: [
    { from: '3', to: '5', values: [3, 5] },
    { from: '10', to: '15', values: [10, 15] },
    { from: '6.5', to: '7', values: [6.5, 7] },
    { from: '300', to: '4,000', values: [300, 4000] },
    { from: 'three', to: 'five', values: [3, 5], isSpelled: true },
    { from: '3 million', to: '5 million', values: [3_000_000, 5_000_000] },
    { from: '3', to: '5 billion', values: [3_000_000_000, 5_000_000_000] },
  ],
  joints: ['-', '–', ' to '],
};

/** Returns every `step`th form of a language, always the same ones in the same order; a step prime to the counts of the parts meets each part. */
export function formsOf(locale: Locale, step: number): Form[] {
  const parts = locale === 'zh' ? chinese : english;
  return [...singles(parts), ...changes(parts), ...ranges(parts)].filter((_, index) => index % step === 0);
}

function singles({ numerals, measures, bounds, signs }: Parts): Form[] {
  return numerals.flatMap((numeral) =>
    measures.flatMap((measure) =>
      bounds.flatMap((limit) => signs.map((sign) => single(numeral, measure, limit, sign))),
    ),
  );
}

function single(numeral: Numeral, measure: Measure, limit: BoundWords, { text: mark, sign }: Sign): Form {
  const { before = '', after = '', unit } = measure;
  const text = `${limit.before ?? ''}${mark}${before}${numeral.text}${after}${limit.after ?? ''}`;
  const refusals = reasons(numeral.value === undefined && 'vague', measure.refusal, sign === '?' && 'sign');
  if (refusals.length > 0 || unit === undefined || numeral.value === undefined) return { text, refusals };
  const size = exact(numeral.value * (measure.factor ?? 1));
  const value = sign === '-' ? -size : size;
  const direction = unit !== 'percent' || sign === '' ? undefined : sign === '-' ? 'down' : 'up';
  return {
    text,
    end: endOf(text, measure, limit),
    refusals,
    says: { from: value, to: value, unit, bound: limit.bound, direction },
  };
}

/** Changes have a direction by their verb; a fall of less than nothing is refused. */
function changes({ numerals, measures, bounds, signs, ways }: Parts): Form[] {
  return ways.flatMap((way) =>
    measures
      .filter(({ unit }) => unit === 'percent')
      .flatMap((measure) =>
        numerals.flatMap((numeral) =>
          bounds.flatMap((limit) =>
            signs.map((sign) => {
              const { text, says, refusals } = single(numeral, measure, limit, sign);
              const isTwofold = sign.sign === '-' && way.direction === 'down';
              const direction = sign.sign === '-' ? 'down' : way.direction;
              const isOpposed = sign.sign === '+' && way.direction === 'down';
              const against = isTwofold || isOpposed ? reasons('contradiction') : [];
              return {
                text: way.text + text,
                refusals: [...refusals, ...against],
                ...(says && against.length === 0 ? { says: { ...says, direction } } : {}),
              };
            }),
          ),
        ),
      ),
  );
}

/** Ranges have one unit and at most an "about"; what has another bound beside them contradicts itself or is not read. */
function ranges({ pairs, joints, measures, bounds }: Parts): Form[] {
  return pairs.flatMap(({ from, to, values, isSpelled }) =>
    joints
      .filter((joint) => !isSpelled || /\p{L}/u.test(joint))
      .flatMap((joint) =>
        measures.flatMap((measure) =>
          bounds.flatMap((limit) => {
            const { before = '', after = '', unit, factor = 1 } = measure;
            const outer = [limit.before ?? '', limit.after ?? ''] as const;
            const once = `${outer[0]}${before}${from}${joint}${to}${after}${outer[1]}`;
            const twice = `${outer[0]}${before}${from}${after}${joint}${before}${to}${after}${outer[1]}`;
            const isBounded = limit.bound !== 'exactly' && limit.bound !== 'about';
            const refusals = reasons(measure.refusal, isBounded && 'unread');
            const says = unit && {
              from: exact(values[0] * factor),
              to: exact(values[1] * factor),
              unit,
              bound: limit.bound,
            };
            const form = refusals.length === 0 && says ? { refusals, says } : { refusals };
            // The scale of the second number is shared only where the first has no unit of its own.
            const isShared = from === '3' && to !== '5';
            return (isShared || measure.isNoun ? [once] : [once, twice]).map((text) => ({
              text,
              end: endOf(text, measure, limit),
              ...form,
            }));
          }),
        ),
      ),
  );
}

/** A noun belongs to the reading only where a bound follows it. */
function endOf(text: string, { isNoun, after = '' }: Measure, limit: BoundWords): number | undefined {
  return isNoun && limit.after === undefined ? text.length - after.length : undefined;
}

function reasons(...found: readonly (Refusal | false | undefined)[]): Refusal[] {
  return found.filter((reason) => reason !== undefined && reason !== false);
}

/** Takes the rounding of a binary product away. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
