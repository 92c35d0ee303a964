import { languageTags, otherLocale, type Locale } from '../locales.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import type { PassageMatch, Stretch } from '../search/matchPassage.ts';
import type { BrowserString } from '../search/browserStrings.ts';
import type { FigureData } from '../search/searchData.ts';
import { partsBesideLabel } from '../report/figureParts.ts';

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

/** Returns the address of a sentence. */
export function sentenceAddress({ base, locale, year }: ResultContext, chapter: string, sentence: number): string {
  return `${base}${locale}/${year}/${chapter}/#s${String(sentence)}`;
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

/** Returns where a sentence stands: area, chapter, number. */
export function describePlace(context: ResultContext, chapter: string, sentence: number): string {
  const short = context.data.chapters.find(({ id }) => id === chapter)?.short ?? chapter;
  return say(context, 'sentence', { chapter: short, n: sentence });
}

/** Returns a figure's card: number, what it measures, kind, place. */
export function drawFigure(context: ResultContext, figure: PlacedFigure): HTMLElement {
  const { sign, number, unit } = partsBesideLabel(figure, context.locale);
  const [place = { chapter: 'overview', sentence: 1 }] = figure.mentions;
  const link = element(
    'a',
    `figure-card ${figure.kind}`,
    element('span', 'value', element('span', 'num', sign + number), element('span', 'unit', unit)),
    element(
      'span',
      'what',
      figure.label[context.locale] ?? '',
      element('span', 'place', describePlace(context, place.chapter, place.sentence)),
    ),
  );
  link.href = sentenceAddress(context, place.chapter, place.sentence);
  return link;
}

/** Returns a sentence with what was found marked: the reader's language first, the other beneath. */
export function drawPassage(context: ResultContext, match: PassageMatch): HTMLElement {
  const { passage } = match;
  const other = otherLocale(context.locale);
  const twin = element('span', 'twin', ...markStretches(match, other));
  twin.lang = languageTags[other];
  const link = element(
    'a',
    'passage',
    element('span', 'place', describePlace(context, passage.chapter, passage.sentence)),
    element('span', 'own', ...markStretches(match, context.locale)),
    twin,
  );
  link.href = sentenceAddress(context, passage.chapter, passage.sentence);
  return link;
}

/** Cuts a sentence into plain and marked pieces. */
export function markStretches({ passage, stretches }: PassageMatch, locale: Locale): (Node | string)[] {
  const text = passage.text[locale];
  const pieces: (Node | string)[] = [];
  let position = 0;
  for (const { start, end } of rangesOf(passage.skeleton[locale].at, stretches, locale)) {
    if (start < position) continue;
    pieces.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  return [...pieces, text.slice(position)];
}

function rangesOf(
  at: readonly number[],
  stretches: readonly Stretch[],
  locale: Locale,
): { start: number; end: number }[] {
  return stretches
    .filter((stretch) => stretch.locale === locale)
    .map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
