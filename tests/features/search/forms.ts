import type { Locale } from '../../../src/locales.ts';
import type { Unit } from '../../../src/quantities/index.ts';

/** What a written number means, as its writer knows it; undefined where it is the value of no figure that the report could have. */
export interface Meaning {
  readonly value: number;
  /** `thing` where a counter or a noun says only that things, people or households are counted. */
  readonly unit: Unit | 'thing';
  readonly direction?: 'up' | 'down';
}

/** A number as someone might type it. */
export interface Form {
  readonly locale: Locale;
  readonly text: string;
  readonly meaning: Meaning | undefined;
}

/** A way of writing, with a number in the place of #, and what it says; `scale` is what the number is multiplied by. */
type Pattern = readonly [pattern: string, says?: Omit<Meaning, 'value'>, scale?: number];

const yuan = { unit: 'CNY' } as const;
const dollars = { unit: 'USD' } as const;
const percent = { unit: 'percent' } as const;
const fall = { ...percent, direction: 'down' } as const;
const thing = { unit: 'thing' } as const;

/** Numbers as the report and its readers write them: of its figures, and their neighbors. */
const numbers = [
  ...['1150.89', '220.38', '115.089', '22.038', '220', '22', '350', '35', '310', '31', '120', '12', '150', '15'],
  ...['8.2', '7', '6.1', '6.5', '6', '10', '30', '50', '8', '4', '400', '3000', '2000', '1000', '1500', '7900'],
];

const chinese: readonly Pattern[] = [
  // Money.
  ...(
    ['#亿元', '约#亿元', '超过#亿元', '#亿元以上', '人民币#亿元', '￥#亿', '¥#亿元', 'RMB#亿', '#亿元人民币'] as const
  ).map((pattern): Pattern => [pattern, yuan, 1e8]),
  ['#万元', yuan, 1e4],
  ['#元', yuan],
  ['#亿美元', dollars, 1e8],
  ['$#亿', dollars, 1e8],
  ['US$#亿', dollars, 1e8],
  ['#万美元', dollars, 1e4],
  ...(['€', '£', '₩', '₹', 'A$', 'HK$', 'C$', 'NT$', 'S$'] as const).flatMap((sign): Pattern[] => [
    [`${sign}#亿`],
    [`${sign}#`],
  ]),
  ...(['欧元', '英镑', '日元', '港元', '港币', '澳元', '韩元', '卢布', '法郎', '新台币', '比特币'] as const).map(
    (currency): Pattern => [`#亿${currency}`],
  ),
  // Rates of change and their signs.
  ['#%', percent],
  ['增长#%', { ...percent, direction: 'up' }],
  ['百分之#', percent],
  ['下降#%', fall],
  ['减少#%', fall],
  ...['-#%', '−#%', '－#%', '- #%', '–#%', '负#%', '负百分之#', '▼#%'].map((pattern): Pattern => [pattern, fall]),
  ...['▲#%', '±#%', '≠#%'].map((pattern): Pattern => [pattern]),
  ...(['-#亿元', '−#亿', '负#亿元', '-#个', '-#', '−#', '负#'] as const).map((pattern): Pattern => [pattern]),
  ...(['#‰', '#个百分点', '#‱', '#bps', '#个基点', '#成', '#倍', '#°', '#℃', '#pH'] as const).map(
    (pattern): Pattern => [pattern],
  ),
  // Ranges, ratios, codes.
  ...['-', '—', '–', '～', '~', '至', '到'].flatMap((dash): Pattern[] => [
    [`#${dash}9999`],
    [`1%${dash}#%`],
    [`#亿元${dash}9999亿元`],
    [`1${dash}#家`],
  ]),
  ...(['1/#', '#:1', '#分之一', '1.2.#', '#A', '#D', '#G', '#+1', '#/9'] as const).map((pattern): Pattern => [pattern]),
  // So much for each.
  ...(
    [
      '#元/平方米',
      '每平方米#元',
      '#人/平方公里',
      '每10万人#个',
      '每万人#张',
      '#元每人',
      '人均#元',
      '#个/年',
      '#亿元/年',
    ] as const
  ).map((pattern): Pattern => [pattern]),
  // Things that are counted.
  ...(['#个', '#家', '#处', '#座', '#台', '#套', '#项', '#人', '#名', '#户', '#所', '#件', '#场'] as const).map(
    (pattern): Pattern => [pattern, thing],
  ),
  ['不少于#个', thing],
  ['#个以上', thing],
  // Measures.
  ['#亩', { unit: 'mu' }],
  ['#平方米', { unit: 'square-meter' }],
  ['#公里', { unit: 'kilometer' }],
  ['#分钟', { unit: 'minute' }],
  ['#周年', { unit: 'year' }],
  ['#千升', { unit: 'kiloliter' }],
  ['#P', { unit: 'petaflops' }],
  ...[
    ...[
      '吨',
      '斤',
      '公斤',
      '克',
      '秒',
      '天',
      '个月',
      '周',
      '星期',
      '度',
      '立方米',
      '升',
      '千瓦',
      '千瓦时',
      '兆瓦',
      'MWh',
      '厘米',
    ],
    ...[
      '毫米',
      '英里',
      '英尺',
      '英亩',
      '海里',
      '平方英尺',
      'kg',
      'μg/m³',
      'dB',
      '分贝',
      '马力',
      '元/股',
      '字',
      '摄氏度',
      '年代',
      '码',
    ],
  ].map((unit): Pattern => [`#${unit}`]),
  ...(['第#届', '第#名', '#号楼', '#路公交'] as const).map((pattern): Pattern => [pattern]),
];

const english: readonly Pattern[] = [
  ...[
    ...['# billion yuan', 'RMB # billion', 'RMB #bn', 'CNY # billion', '¥# billion', 'about # billion yuan'],
    ...['more than # billion yuan', 'at least # billion yuan', '# billion renminbi', '#bn yuan'],
  ].map((pattern): Pattern => [pattern, yuan, 1e9]),
  ['# million yuan', yuan, 1e6],
  ['# yuan', yuan],
  ['US$# billion', dollars, 1e9],
  ['$# billion', dollars, 1e9],
  ['$# million', dollars, 1e6],
  ['US$#', dollars],
  ['# million dollars', dollars, 1e6],
  ['USD # million', dollars, 1e6],
  ...['€', '£', '₩', '₹', 'A$', 'HK$', 'HK $', 'C$', 'S$', 'NT$'].flatMap((sign): Pattern[] => [
    [`${sign}# billion`],
    [`${sign}# million`],
    [`${sign}#`],
  ]),
  ...[
    'euros',
    'pounds',
    'yen',
    'francs',
    'rupees',
    'rubles',
    'won',
    'pesos',
    '€',
    'Hong Kong dollars',
    'Australian dollars',
  ].flatMap((currency): Pattern[] => [[`# billion ${currency}`], [`# million ${currency}`], [`# ${currency}`]]),
  ['#%', percent],
  ['# percent', percent],
  ['# per cent', percent],
  ['up # percent', { ...percent, direction: 'up' }],
  ['down # percent', fall],
  ['fell by # percent', fall],
  ...[
    '-#%',
    '−#%',
    '- # percent',
    '–#%',
    'minus # percent',
    'negative # percent',
    'negative growth of # percent',
    '▼#%',
  ].map((pattern): Pattern => [pattern, fall]),
  ...['±#%', '▲#%', '-# billion yuan', 'minus # billion yuan', '-# people', '-#', '−#', 'minus #'].map(
    (pattern): Pattern => [pattern],
  ),
  ...[
    '#‰',
    '# per mille',
    '# percentage points',
    '# basis points',
    '# bps',
    '# pp',
    '#°',
    '#°C',
    '# degrees',
    '# times',
    '#x',
    '#-fold',
  ].map((pattern): Pattern => [pattern]),
  ...[
    '#-9999',
    '#–9999',
    '# to 9999',
    'between # and 9999',
    '1%-#%',
    '1 to # percent',
    '# to 9999 companies',
    '# or 9999 companies',
  ].map((pattern): Pattern => [pattern]),
  ...[
    '1/#',
    '#/9',
    '#:1',
    '# in 9999',
    '#A',
    '#D',
    '#G',
    '#+1',
    '1.2.#',
    '#th',
    'No. #',
    'phase #',
    'area #',
    '#-9-1',
  ].map((pattern): Pattern => [pattern]),
  ...[
    ...[
      '# yuan per square meter',
      '# yuan/kg',
      '# yuan per person',
      '# people per square kilometer',
      '# per 100,000 people',
      '# per capita',
    ],
    ...['# yuan a month', '# billion yuan per year', '# companies per district'],
  ].map((pattern): Pattern => [pattern]),
  ...[
    '# people',
    '# companies',
    '# projects',
    '# households',
    '# homes',
    '# schools',
    'at least # companies',
    '# or more places',
  ].map((pattern): Pattern => [pattern, thing]),
  ['# mu', { unit: 'mu' }],
  ['# square meters', { unit: 'square-meter' }],
  ['# kilometers', { unit: 'kilometer' }],
  ['# minutes', { unit: 'minute' }],
  ['# petaflops', { unit: 'petaflops' }],
  ...[
    ...[
      'seconds',
      'days',
      'weeks',
      'months',
      'hours ago',
      'tonnes',
      'tons',
      'kg',
      'pounds of rice',
      'miles',
      'acres',
      'feet',
      'inches',
    ],
    ...[
      'square feet',
      'square miles',
      'cubic meters',
      'liters',
      'MW',
      'GWh',
      'kWh',
      'degrees Celsius',
      'dB',
      'mph',
      'knots',
      'MB',
      'barrels',
    ],
  ].map((unit): Pattern => [`# ${unit}`]),
];

/** Vague, partial and calendar words that no figure states, whatever the number. */
const others: readonly (readonly [Locale, readonly string[]])[] = [
  [
    'zh',
    [
      '数千亿',
      '几千亿',
      '上百亿',
      '数百家',
      '几十个',
      '二十几家',
      '一百五十几件',
      '十几亿',
      '好几百人',
      '成千上万',
      '几百万',
      '百八十',
    ],
  ],
  [
    'zh',
    [
      '三分之一',
      '四分之三',
      '三成',
      '五成',
      '一半',
      '两位数',
      '翻一番',
      '翻两番',
      '个位数',
      '2000年',
      '1500年',
      '3000年',
      '8点',
      '8时',
      '30号',
      '7月',
      '2023年8月',
    ],
  ],
  [
    'en',
    [
      'several hundred',
      'a few hundred',
      'hundreds of billions',
      'dozens',
      'some thousands',
      'tens of thousands',
      'a couple of billion',
    ],
  ],
  [
    'en',
    [
      'one third',
      'two thirds',
      'half',
      'three quarters',
      'double digits',
      'threefold',
      'in 2000',
      '1500 BC',
      '8 am',
      '7:30',
      'the 1980s',
    ],
  ],
];

/** Returns at least two thousand forms, both languages together. */
export function allForms(): Form[] {
  const forms = (locale: Locale, patterns: readonly Pattern[]): Form[] =>
    patterns.flatMap(([pattern, says, scale = 1], index) =>
      // Each way of writing with every third number: enough to meet every figure by one of them.
      numbers
        .filter((_, at) => at % 3 === index % 3)
        .map((number): Form => {
          const value = Number((Number(number) * scale).toPrecision(12));
          return { locale, text: pattern.replace('#', number), meaning: says && { ...says, value } };
        }),
    );
  const words = others.flatMap(([locale, texts]) => texts.map((text): Form => ({ locale, text, meaning: undefined })));
  return [...forms('zh', chinese), ...forms('en', english), ...words];
}
