import type { Locale } from '../../locales.ts';

const chinese = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Returns a number from 0 to 20 as a heading counts: 一, 二 … 十一 … or 1, 2 … */
export function numeral(number: number, locale: Locale): string {
  const word =
    number > 10 && number < 20 ? `十${chinese[number - 10] ?? ''}` : number === 20 ? '二十' : chinese[number];
  if (word === undefined) throw new RangeError(`headings count from 0 to 20, not ${String(number)}`);
  return locale === 'zh' ? word : String(number);
}
