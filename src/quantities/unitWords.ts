import type { Localized } from '../locales.ts';
import type { Unit } from './quantity.ts';

/** How a language prints a unit after a number. */
export interface UnitWord {
  readonly words: readonly string[];
  /** Left out for measures that no figure has: a number of them is no quantity here, rather than a wrong one. */
  readonly unit?: Unit;
  /** How many of the unit one of these is; 1 where left out. */
  readonly factor?: string;
  /** The word is the counter of the quantity. */
  readonly isCounter?: boolean;
  /** It follows an ordinal: "75th anniversary". */
  readonly takesOrdinal?: boolean;
  /** What must not follow, as the word would then be part of another. */
  readonly unless?: string;
}

const chineseCounters =
  '人次 批次 家 条 件 所 处 座 台 套 项 场 批 次 篇 种 类 款 部 只 辆 支 对 间 门 张 份 栋 幢 层 艘 架 株 棵 片 组 队 轮 列 枚 颗';

/** The unit words of each language. */
export const unitWords: Localized<readonly UnitWord[]> = {
  zh: [
    { words: ['元', '元人民币', '人民币'], unit: 'CNY', unless: '宇|素|旦|月' },
    { words: ['美元', '美金'], unit: 'USD' },
    { words: ['%'], unit: 'percent', unless: '点' },
    { words: ['亩'], unit: 'mu' },
    { words: ['平方米', '平米', '㎡', 'm²', 'm2'], unit: 'square-meter' },
    { words: ['公顷'], unit: 'square-meter', factor: '10000' },
    { words: ['平方公里', '平方千米', 'km²'], unit: 'square-meter', factor: '1000000' },
    { words: ['公里', '千米', 'km'], unit: 'kilometer' },
    { words: ['米'], unit: 'kilometer', factor: '0.001' },
    { words: ['千升', 'kL', 'kl'], unit: 'kiloliter' },
    { words: ['分钟'], unit: 'minute' },
    { words: ['刻钟'], unit: 'minute', factor: '15' },
    { words: ['小时', '个小时'], unit: 'minute', factor: '60' },
    { words: ['P'], unit: 'petaflops' },
    { words: ['年'], unit: 'year', isCounter: true, unless: '级|代|度|月' },
    { words: ['周年', '岁', '周岁'], unit: 'year', isCounter: true },
    { words: ['人'], unit: 'person', isCounter: true, unless: '工|民|才|大|均|口|员|类|物|士|行' },
    { words: ['名', '位'], unit: 'person', isCounter: true, unless: '额|单|录|牌|于|置' },
    { words: ['户'], unit: 'household', isCounter: true, unless: '外|籍|型' },
    { words: ['个'], unit: 'count', isCounter: true, unless: '月|百分|半|星期|人' },
    { words: ['大'], unit: 'count', isCounter: true, unless: '批|量|幅|型|半|步' },
    { words: chineseCounters.split(' '), unit: 'count', isCounter: true },
  ],
  en: [
    { words: ['yuan', 'RMB', 'CNY', 'renminbi'], unit: 'CNY' },
    { words: ['US dollars', 'US dollar', 'U.S. dollars', 'dollars', 'dollar', 'USD'], unit: 'USD' },
    { words: ['percent', 'per cent', 'pct', '%'], unit: 'percent', unless: 'age| ?points?' },
    { words: ['mu'], unit: 'mu' },
    {
      words: ['square meters', 'square metres', 'square meter', 'square metre', 'sq m', 'sq. m', 'sqm', 'm²', 'm2'],
      unit: 'square-meter',
    },
    { words: ['hectares', 'hectare', 'ha'], unit: 'square-meter', factor: '10000' },
    {
      words: ['square kilometers', 'square kilometres', 'square kilometer', 'square kilometre', 'sq km', 'km²'],
      unit: 'square-meter',
      factor: '1000000',
    },
    { words: ['kilometers', 'kilometres', 'kilometer', 'kilometre', 'km'], unit: 'kilometer' },
    { words: ['meters', 'metres', 'meter', 'metre'], unit: 'kilometer', factor: '0.001' },
    { words: ['kiloliters', 'kilolitres', 'kiloliter', 'kilolitre', 'kL'], unit: 'kiloliter' },
    { words: ['minutes', 'minute', 'mins', 'min'], unit: 'minute' },
    { words: ['hours', 'hour'], unit: 'minute', factor: '60' },
    { words: ['P', 'petaflops', 'petaflop', 'PFLOPS'], unit: 'petaflops' },
    {
      words: ['years', 'year', 'years old', 'year-old', 'years of age', 'years-old'],
      unit: 'year',
      isCounter: true,
    },
    { words: ['anniversary'], unit: 'year', isCounter: true, takesOrdinal: true },
    { words: ['people', 'persons', 'person'], unit: 'person', isCounter: true },
    {
      words: ['households', 'household', 'homes', 'families'],
      unit: 'household',
      isCounter: true,
    },
    {
      words: [
        ...[
          'percentage points',
          'percentage point',
          'basis points',
          'points',
          'times',
          'months',
          'month',
          'weeks',
          'week',
        ],
        ...[
          'days',
          'day',
          'seconds',
          'acres',
          'acre',
          'miles',
          'mile',
          'feet',
          'inches',
          'tonnes',
          'tonne',
          'tons',
          'ton',
        ],
        ...[
          'kilograms',
          'kg',
          'grams',
          'liters',
          'litres',
          'liter',
          'litre',
          'kilowatts',
          'megawatts',
          'kWh',
          'MW',
          'GW',
        ],
        ...[
          'euros',
          'euro',
          'pounds',
          'pound',
          'yen',
          'rupees',
          'Hong Kong dollars',
          'Australian dollars',
          'cubic meters',
        ],
      ],
    },
  ],
};
