import type { Localized } from '../../locales.ts';
import type { ContextSource } from '../../reading/schemas/context.ts';
import { formatDate } from '../../words/i18n/formatDate.ts';
import { nestQuotes } from '../../words/nestQuotes.ts';

type CitedSource = Pick<ContextSource, 'language' | 'publisher' | 'title' | 'date' | 'address'>;

/**
 * Returns the reference of a text in which an official figure of others was seen: in GB/T 7714—2015 in Chinese, and in the
 * Chicago style in English, with the printed title beside the translated one. `checked` is the day on which it was seen.
 */
export function citeSource({ language, publisher, title, date, address }: CitedSource, checked: string): Localized {
  const printed = `“${nestQuotes(title[language])}”`;
  const titles = language === 'en' ? printed : `${printed} [${title.en}]`;
  const accessed = formatDate(checked, 'en');
  return {
    zh: `${publisher.zh}. ${title[language]}[EB/OL]. (${date})[${checked}]. ${address}.`,
    en: `${publisher.en}. ${titles}. ${formatDate(date, 'en')}. Accessed ${accessed}. ${address}.`,
  };
}
