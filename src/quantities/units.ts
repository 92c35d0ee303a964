import type { Locale } from '../locales.ts';

/** Words that say one unit after a number. */
export interface UnitSpelling {
  /** The words with a bar between them. */
  readonly words: string;
  /** How many of the unit one of these is; 1 where left out. */
  readonly factor?: string;
  /** It follows an ordinal: "75th anniversary". */
  readonly takesOrdinal?: boolean;
  /** What must not follow, as the word would then be part of another; a pattern. */
  readonly unless?: string;
}

/** All that is known of a unit; how it is read and written, and what a figure may be counted in, derives from this. */
interface UnitRow {
  /** `counted` has a counter or noun after the number; only money has its currency before it too. */
  readonly sort: 'money' | 'share' | 'measured' | 'counted';
  /** How it is written after a number: in Chinese, and in English after one and after more. */
  readonly print: readonly [zh: string, one: string, many: string];
  readonly zh: readonly UnitSpelling[];
  readonly en: readonly UnitSpelling[];
  /** Currency signs that may stand before the number, in lower case and with a bar between them. */
  readonly signs?: string;
}

const chineseCounters =
  '人次|批次|家|条|件|所|处|座|台|套|场|批|次|篇|种|类|款|只|辆|支|间|门|张|份|栋|幢|层|艘|架|株|棵|片|组|队|轮|列|枚|颗|册|幅|项|匹|盏|粒|宗|笔|床|箱|袋|瓶|盒';

const unitRows = {
  CNY: {
    sort: 'money',
    print: ['元', 'yuan', 'yuan'],
    zh: [{ words: '元人民币|人民币|块钱|元|RMB|CNY|yuan', unless: '[宇素旦月]' }],
    en: [{ words: 'yuan|RMB|CNY|renminbi' }],
    signs: '¥|rmb|cny|yuan|人民币',
  },
  USD: {
    sort: 'money',
    print: ['美元', '', ''],
    zh: [{ words: '美元|美金|USD' }],
    en: [{ words: 'US dollars|US dollar|U.S. dollars|U.S. dollar|dollars|dollar|USD|US$|US $' }],
    signs: 'us$|u.s.$|$|usd|美元',
  },
  percent: {
    sort: 'share',
    print: ['%', 'percent', 'percent'],
    zh: [{ words: '%', unless: '点' }],
    en: [{ words: 'percent|per cent|pct|%', unless: 'age| ?points?' }],
  },
  mu: {
    sort: 'measured',
    print: ['亩', 'mu', 'mu'],
    zh: [{ words: '亩' }],
    en: [{ words: 'mu' }],
  },
  'square-meter': {
    sort: 'measured',
    print: ['平方米', 'square meter', 'square meters'],
    zh: [
      { words: '平方米|平米|㎡|m²|m2' },
      { words: '公顷', factor: '10000' },
      { words: '平方公里|平方千米|km²|km2', factor: '1000000' },
    ],
    en: [
      { words: 'square meters|square metres|square meter|square metre|sq. m|sq m|sqm|m²|m2' },
      { words: 'hectares|hectare|ha', factor: '10000' },
      {
        words: 'square kilometers|square kilometres|square kilometer|square kilometre|sq. km|sq km|km²|km2',
        factor: '1000000',
      },
    ],
  },
  kilometer: {
    sort: 'measured',
    print: ['公里', 'km', 'km'],
    zh: [{ words: '公里|千米|km' }, { words: '米', factor: '0.001' }],
    en: [
      { words: 'kilometers|kilometres|kilometer|kilometre|km' },
      { words: 'meters|metres|meter|metre', factor: '0.001' },
    ],
  },
  kiloliter: {
    sort: 'measured',
    print: ['千升', 'kiloliter', 'kiloliters'],
    zh: [{ words: '千升|kL' }],
    en: [{ words: 'kiloliters|kilolitres|kiloliter|kilolitre|kL' }],
  },
  minute: {
    sort: 'measured',
    print: ['分钟', 'minute', 'minutes'],
    zh: [{ words: '分钟' }, { words: '刻钟', factor: '15' }, { words: '小时|个小时', factor: '60' }],
    en: [{ words: 'minutes|minute|mins|min' }, { words: 'hours|hour', factor: '60' }],
  },
  year: {
    sort: 'counted',
    print: ['年', 'year', 'years'],
    zh: [{ words: '年', unless: '[级代度月]' }, { words: '周年|岁|周岁' }],
    en: [
      { words: 'years old|year-old|years-old|years of age|years|year' },
      { words: 'anniversary', takesOrdinal: true },
    ],
  },
  petaflops: {
    sort: 'measured',
    print: ['P', 'P', 'P'],
    zh: [{ words: 'P' }],
    en: [{ words: 'P|petaflops|petaflop|PFLOPS' }],
  },
  person: {
    sort: 'counted',
    print: ['人', 'person', 'people'],
    zh: [
      { words: '人', unless: '[工民才大均口员类物士行次]' },
      { words: '名|位', unless: '[额单录牌于置次数]|一体' },
    ],
    en: [{ words: 'people|persons|person' }],
  },
  household: {
    sort: 'counted',
    print: ['户', 'household', 'households'],
    zh: [{ words: '户', unless: '[外籍型]' }],
    en: [{ words: 'households|household|homes|families' }],
  },
  count: {
    sort: 'counted',
    print: ['', '', ''],
    zh: [
      { words: '个', unless: '[月半季人]|点(?!位)|百分|基点|星期|小时|世纪' },
      { words: '大', unless: '[批量幅型半步]' },
      { words: '部', unless: '[门委队分署位级长]' },
      { words: chineseCounters },
    ],
    en: [],
  },
} as const satisfies Record<string, UnitRow>;

/**
 * What a value is counted in. Values are always in the unit itself: 22_000_000_000 CNY, never 220 亿;
 * 6.5 percent, never 0.065. `count` is a number of things (家, 个, 处, 座 …); `year` is a span or an age.
 */
export type Unit = keyof typeof unitRows;

export const unitTable: Readonly<Record<Unit, UnitRow>> = unitRows;

/** The units in the order of the table. */
export const units = Object.keys(unitRows) as [Unit, ...Unit[]];

/** Returns whether a unit counts things, people, households or years, so that a counter or a noun stands after the number. */
export function isCounted(unit: Unit): boolean {
  return unitTable[unit].sort === 'counted';
}

/** Returns the words of all units and counters in a language. */
export function unitWordsOf(locale: Locale): string[] {
  return units.flatMap((unit) => unitTable[unit][locale].flatMap(({ words }) => words.split('|')));
}

/** The currency signs that may stand before a number, in lower case, with the unit of each; all others are foreign. */
export const currencySigns: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => (unitTable[unit].signs?.split('|') ?? []).map((sign) => [sign, unit] as const)),
);
