import type { Locale, Localized } from '../locales.ts';
import { chineseUnits } from './chineseUnits.ts';
import { englishUnits } from './englishUnits.ts';
import type { UnitSpellings } from './units.ts';

/** The words of every unit by language. */
export const unitSpellings: Localized<UnitSpellings> = { zh: chineseUnits, en: englishUnits };

/** Returns the words of all units and counters in a language. */
export function unitWordsOf(locale: Locale): string[] {
  return Object.values(unitSpellings[locale]).flatMap((spellings) =>
    spellings.flatMap(({ words }) => words.split('|')),
  );
}
