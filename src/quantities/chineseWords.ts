import type { LanguageWords } from './grammar.ts';

/** The words that bound, turn and refuse a number in Chinese; signs serve both languages. */
export const chineseWords: LanguageWords = {
  boundPrefixes: {
    about: '约 大约 大概 约为 ≈ ~'.split(' '),
    'at-least': '不少于 不低于 不小于 不下于 不下 至少 最少 最低 大于等于 大于或等于 ≥ ≧'.split(' '),
    'more-than': '超过 超出 超 突破 破 逾 过 多于 大于 高于 不止 >'.split(' '),
    'at-most': '不超过 不高于 不多于 不大于 不超 至多 最多 最高 多达 小于等于 小于或等于 ≤ ≦'.split(' '),
    'less-than': '不足 少于 低于 不到 小于 未满 不满 未达 近 将近 接近 <'.split(' '),
  },
  boundSuffixes: {
    about: ['左右', '上下'],
    'at-least': ['以上', '及以上', '或以上', '+'],
    'more-than': ['多', '余', '开外'],
    'at-most': ['以下', '及以下', '或以下', '以内', '之内'],
    'less-than': ['不到', '不足'],
  },
  directions: {
    up: '增长 上升 提高 提升 增加 上涨 上调'.split(' '),
    down: '下降 降低 减少 下滑 下调 下跌 回落'.split(' '),
  },
  changes: { up: '的(?:增长|增幅|增速|涨幅)|增长(?=[，。；、]|$)', down: '的(?:下降|降幅|跌幅|下滑)' },
  refusedUnits: {
    'foreign-currency': '[欧日港澳加新台韩]?[元圆币]|[欧英]镑?|法郎|卢[布比]|泰铢|[€£₩₹]',
    points: '个?(?:百分|基)?点(?![五位])',
    multiple: '[倍番]',
    fraction: '折(?!\\p{Script=Han})|成(?!(?![以左多])\\p{Script=Han})',
    ordinal: '[届强]',
    rate: '[‰‱]',
    vague: '位数',
    date: '[日号时]|月(?!个)|年[级代度]|世纪|个?季度',
    grade: '期|吨?级|吨轮|等奖',
    'unknown-unit':
      '个半|个?月|个?星期|[吨斤两克秒天周里度寸尺升角分对双打°℃]|[美欧]分| [kKmMgGtT](?![A-Za-z])|公斤|千克|[毫微]克(?:\\/立方米)?|方(?!面)|[厘毫]米|立方[厘分]?米?|千?瓦',
  },
};
