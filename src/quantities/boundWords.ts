import type { Locale, Localized } from '../locales.ts';
import type { Bound, Direction } from './quantity.ts';

/** The words before a number that bound it; signs serve both languages. */
export const boundPrefixes: Localized<Record<Exclude<Bound, 'exactly'>, readonly string[]>> = {
  zh: {
    about: ['约', '大约', '近', '将近', '接近', '大概', '≈'],
    'at-least': ['不少于', '不低于', '不小于', '至少', '最少', '最低', '≥'],
    'more-than': ['超过', '超', '突破', '逾', '过', '多于', '大于', '高于', '>'],
    'at-most': ['不超过', '不高于', '不多于', '不大于', '至多', '最多', '最高', '≤'],
    'less-than': ['不足', '少于', '低于', '不到', '小于', '未满', '不满', '<'],
  },
  en: {
    about: [
      'about',
      'around',
      'approximately',
      'approx.',
      'some',
      'roughly',
      'nearly',
      'almost',
      'close to',
      'circa',
      '≈',
    ],
    'at-least': [
      ...['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', '≥'],
      ...['not under', 'not below', 'no lower than', 'not lower than'],
    ],
    'more-than': [
      ...[
        'more than',
        'over',
        'above',
        'greater than',
        'higher than',
        'larger than',
        'in excess of',
        'upwards of',
        '>',
      ],
      ...['exceed', 'exceeds', 'exceeded', 'exceeding', 'surpass', 'surpasses', 'surpassed', 'surpassing'],
      ...['top', 'tops', 'topped', 'topping'],
    ],
    'at-most': [
      ...[
        'up to',
        'no more than',
        'not more than',
        'at most',
        'a maximum of',
        'no higher than',
        'not over',
        'not above',
        '≤',
      ],
      ...['not exceed', 'not exceeding'],
    ],
    'less-than': ['fewer than', 'less than', 'under', 'below', 'lower than', 'smaller than', '<'],
  },
};

/** The words after a number and its unit that bound it. */
export const boundSuffixes: Localized<Partial<Record<Bound, readonly string[]>>> = {
  zh: {
    about: ['左右', '上下'],
    'at-least': ['以上', '及以上', '或以上', '+'],
    'more-than': ['多', '余'],
    'at-most': ['以下', '及以下', '或以下', '以内', '之内'],
  },
  en: {
    about: ['or so', 'or thereabouts'],
    'at-least': [
      ...['more', 'above', 'over', 'older', 'higher', 'upwards'].flatMap((word) => [`or ${word}`, `and ${word}`]),
      ...['-plus', '+'],
    ],
    'at-most': ['less', 'fewer', 'below', 'under', 'younger', 'lower'].flatMap((word) => [`or ${word}`, `and ${word}`]),
  },
};

/** The words before a percentage that say which way a change goes. */
export const directionWords: Localized<Record<Direction, readonly string[]>> = {
  zh: {
    up: ['增长', '上升', '提高', '提升', '增加', '上涨', '上调'],
    down: ['下降', '降低', '减少', '下滑', '下调', '下跌', '回落'],
  },
  en: {
    up: [
      ...['grow', 'grows', 'grew', 'grown', 'growing', 'growth', 'rise', 'rises', 'rose', 'risen', 'rising'],
      ...['increase', 'increases', 'increased', 'increasing', 'expand', 'expands', 'expanded', 'expanding', 'up'],
    ],
    down: [
      ...['fall', 'falls', 'fell', 'fallen', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'down', 'cut', 'cuts'],
      ...['decline', 'declines', 'declined', 'declining', 'decrease', 'decreases', 'decreased', 'decreasing'],
      ...['reduce', 'reduces', 'reduced', 'reducing', 'reduction'],
    ],
  },
};

const descriptions: Localized<Record<Bound, string>> = {
  zh: {
    exactly: '正好',
    about: '大约',
    'at-least': '至少（含本数）',
    'more-than': '超过（不含本数）',
    'at-most': '至多（含本数）',
    'less-than': '不到（不含本数）',
  },
  en: {
    exactly: 'exactly',
    about: 'about',
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
  },
};

/** Returns what a bound means in plain words; the Chinese says whether the number itself is included. */
export function describeBound(bound: Bound, locale: Locale): string {
  return descriptions[locale][bound];
}
