import type { Locale } from '../../../src/locales.ts';
import { formatNumberParts, formatQuantity } from '../../../src/quantities/index.ts';
import type { Figure } from '../../../src/report/report.ts';

/** Returns at least five ways in which someone might type a figure, in one language. */
export function spellingsOf(figure: Figure, locale: Locale): string[] {
  const { value, unit, bound, counter, quote } = figure;
  const quantity = { value, unit, bound };
  const options = counter && { counter: counter[locale] };
  const bare = formatQuantity(quantity, locale, { bare: true, ...options });
  const { number, unit: unitWord, prefix } = formatNumberParts(quantity, locale, options);
  const common = [quote[locale], formatQuantity(quantity, locale, options), bare];
  if (locale === 'zh') {
    return [
      ...common,
      `${number} ${unitWord}`,
      widen(`${number}${unitWord}`),
      `${String(value)}${formatNumberParts({ ...quantity, value: 1 }, 'zh', options).unit}`,
    ];
  }
  return [
    ...common,
    `${prefix}${number.replaceAll(',', '')} ${unitWord}`.trim(),
    unit === 'CNY' ? `RMB ${number} ${unitWord.replace(/ ?yuan/, '')}`.trim() : bare.toUpperCase(),
    formatQuantity(quantity, 'zh', { bare: true, ...(counter && { counter: counter.zh }) }),
  ];
}

function widen(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
