import type { ItemContext } from '../../src/charts/chartItem.ts';
import type { Locale } from '../../src/locales.ts';
import { translator } from '../../src/words/i18n/translate.ts';

/** Returns what a chart of 2024 needs to speak a language, with addresses that name what they lead to. */
export function contextFor(locale: Locale): ItemContext {
  return {
    locale,
    t: translator(locale, 2024),
    hrefOf: ({ id }) => `#${id}`,
    chapterHref: (chapter, sentence) => `/${chapter}/${sentence === undefined ? '' : `#s${sentence}`}`,
  };
}
