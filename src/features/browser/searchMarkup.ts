import type { Locale } from '../../locales.ts';
import { titleNumber } from '../search/placeKey.ts';
import type { BrowserString } from '../search/browserStrings.ts';
import type { FigureData } from '../search/searchData.ts';

/** What results are drawn with. */
export interface ResultContext {
  readonly locale: Locale;
  /** The site's base path, with a slash at its end. */
  readonly base: string;
  readonly year: string;
  readonly data: FigureData;
}

/** Returns an interface text with its values filled in. */
export function say({ data }: ResultContext, key: BrowserString, values: Record<string, string | number> = {}): string {
  return (data.strings[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Returns how many results there are, in words. */
export function sayCount(context: ResultContext, count: number): string {
  return count === 1 ? say(context, 'countOne') : say(context, 'count', { count });
}

/** Returns the address of a sentence, or of the chapter for its title. */
export function sentenceAddress({ base, locale, year }: ResultContext, chapter: string, sentence: number): string {
  const page = `${base}${locale}/${year}/${chapter}/`;
  return sentence === titleNumber ? page : `${page}#s${String(sentence)}`;
}

/** Returns the address of the search page with a query to the same year's report. */
export function searchAddress({ base, locale, year }: ResultContext, q: string): string {
  return `${base}${locale}/search/?${new URLSearchParams({ q, year }).toString()}`;
}

/** Returns an element with a class and children; words are set as text and never read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
