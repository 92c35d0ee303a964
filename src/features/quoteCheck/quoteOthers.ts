import { byLocale } from '../../locales.ts';
import type { ContextFact } from '../../reading/schemas/context.ts';
import type { Site } from '../../reading/schemas/site.ts';
import { describePeriod } from '../../report/context/describePeriod.ts';
import { translator } from '../../words/i18n/translate.ts';
import type { QuoteOther } from './quoteData.ts';

/** Returns the official figures of others as the quote checker names them: place and period, what is measured, and what they state. */
export function quoteOthers(facts: readonly ContextFact[], { places }: Pick<Site, 'places'>): QuoteOther[] {
  return facts.map((fact) => {
    const { id, what, words, value, unit, bound, direction } = fact;
    const place = places[fact.place];
    if (!place) throw new Error(`content/site.yaml has no place "${fact.place}"`);
    const period = byLocale((locale) => describePeriod(fact, locale, translator(locale)));
    const name = {
      zh: `${place.zh}${period.zh}${what.zh}（${words.zh}）`,
      en: `${place.en}, ${period.en}: ${what.en} (${words.en})`,
    };
    return { id, place, what, name, value, unit, bound, ...(direction && { direction }) };
  });
}
