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

/** What is known of a unit beside its words in each language (`chineseUnits`, `englishUnits`); how it is written, and what a figure may be counted in, derives from this. */
interface UnitRow {
  /** `counted` has a counter or noun after the number; only money has its currency before it too. */
  readonly sort: 'money' | 'share' | 'measured' | 'counted';
  /** How it is written after a number: in Chinese, and in English after one and after more. */
  readonly print: readonly [zh: string, one: string, many: string];
  /** Currency signs that may stand before the number, in lower case and with a bar between them. */
  readonly signs?: string;
}

const unitRows = {
  CNY: {
    sort: 'money',
    print: ['元', 'yuan', 'yuan'],
    signs: '¥|cn¥|rmb¥|rmb|cny|yuan|人民币',
  },
  USD: {
    sort: 'money',
    print: ['美元', '', ''],
    signs: 'us$|u.s.$|$|usd|美元',
  },
  percent: {
    sort: 'share',
    print: ['%', 'percent', 'percent'],
  },
  mu: {
    sort: 'measured',
    print: ['亩', 'mu', 'mu'],
  },
  'square-meter': {
    sort: 'measured',
    print: ['平方米', 'square meter', 'square meters'],
  },
  'cubic-meter': {
    sort: 'measured',
    print: ['立方米', 'cubic meter', 'cubic meters'],
  },
  kilometer: {
    sort: 'measured',
    print: ['公里', 'km', 'km'],
  },
  kiloliter: {
    sort: 'measured',
    print: ['千升', 'kiloliter', 'kiloliters'],
  },
  'metric-ton': {
    sort: 'measured',
    print: ['吨', 'metric ton', 'metric tons'],
  },
  minute: {
    sort: 'measured',
    print: ['分钟', 'minute', 'minutes'],
  },
  year: {
    sort: 'counted',
    print: ['年', 'year', 'years'],
  },
  petaflops: {
    sort: 'measured',
    print: ['P', 'P', 'P'],
  },
  person: {
    sort: 'counted',
    print: ['人', 'person', 'people'],
  },
  household: {
    sort: 'counted',
    print: ['户', 'household', 'households'],
  },
  count: {
    sort: 'counted',
    print: ['', '', ''],
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

/** How a language writes each unit after a number. */
export type UnitSpellings = Readonly<Record<Unit, readonly UnitSpelling[]>>;

/** The currency signs that may stand before a number, in lower case, with the unit of each; all others are foreign. */
export const currencySigns: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => (unitTable[unit].signs?.split('|') ?? []).map((sign) => [sign, unit] as const)),
);
