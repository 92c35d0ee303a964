import i18next from 'i18next';
import en from '../../../content/strings/en.json' with { type: 'json' };
import zh from '../../../content/strings/zh.json' with { type: 'json' };
import type { Locale } from '../../locales.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { loadSite } from '../../reading/readSite.ts';
import { numeral } from './numeral.ts';

/** The key of an interface text; zh.json says which there are. A text that counts is asked for without its plural form. */
export type StringKey = WithoutPluralForm<keyof typeof zh>;
type WithoutPluralForm<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** Returns an interface text, with `{{name}}` filled in from `values`. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

const i18n = i18next.createInstance();

await i18n.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Pages escape what they print.
  interpolation: { escapeValue: false },
  missingInterpolationHandler: (text, [placeholder]: RegExpExecArray) => {
    throw new Error(`The string "${text}" needs a value for ${placeholder}.`);
  },
});

/**
 * Returns the translator of a language; a key without a text in it is an error. Texts may name the place whose site this is as
 * `{{place}}`, `{{placeFull}}` or `{{placeShort}}`, the year of a report as `{{year}}` or as it is spelt in names, `{{yearName}}`,
 * and the year before it as `{{lastYear}}`; a year that they name and that is not given is an error too.
 */
export function translator(locale: Locale, year?: number): Translate {
  const t = i18n.getFixedT(locale);
  const names = namesOfPlace(locale);
  const years = year === undefined ? {} : { year, lastYear: year - 1, yearName: spellYear(year, locale) };
  return (key, given = {}) => {
    const values = { ...names, ...years, ...given };
    // Chinese has one plural form, so a key that English counts needs no twin there.
    if (!i18n.exists(key, { lng: locale, ...values })) {
      throw new Error(`content/strings/${locale}.json has no "${key}".`);
    }
    return t(key, values);
  };
}

const site = loadSite(filesOnDisk(process.cwd()));

function namesOfPlace(locale: Locale): Record<'place' | 'placeFull' | 'placeShort', string> {
  const { name, home, places } = site;
  return { place: places[home]?.[locale] ?? '', placeFull: name.full[locale], placeShort: name.short[locale] };
}

function spellYear(year: number, locale: Locale): string {
  return Array.from(String(year), (digit) => numeral(Number(digit), locale)).join('');
}
