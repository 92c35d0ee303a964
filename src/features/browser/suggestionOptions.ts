import { partsBesideLabel } from '../../report/figureParts.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import { mostFiguresOffered } from '../search/offered.ts';
import { element, say, searchAddress, sentenceAddress, type ResultContext } from './searchMarkup.ts';

/** Returns options for the first figures, in the reader's language. */
export function drawFigureOptions(context: ResultContext, figures: readonly Pick<PlacedFigure, 'id'>[]): HTMLElement[] {
  const { locale, data } = context;
  return figures.slice(0, mostFiguresOffered).flatMap(({ id }) => {
    const figure = data.figures.find((candidate) => candidate.id === id);
    const [place] = figure?.mentions ?? [];
    if (!figure || !place) return [];
    const { sign, number, unit } = partsBesideLabel(figure, locale);
    const words = element('b', figure.kind, `${sign}${number}${locale === 'zh' ? '' : ' '}${unit}`);
    const address = sentenceAddress(context, place.chapter, place.sentence);
    return [drawOption(address, words, ' ', figure.label[locale] ?? '')];
  });
}

/** Returns the option that leads to the search page. */
export function drawAllResults(context: ResultContext): HTMLElement {
  const q = document.querySelector<HTMLInputElement>('[data-search-box] [name=q]')?.value ?? '';
  return drawOption(searchAddress(context, q), say(context, 'allResults'));
}

/** Returns an option that leads to an address. */
export function drawOption(address: string, ...children: readonly (Node | string)[]): HTMLElement {
  const option = element('li', '', ...children);
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['address'] = address;
  return option;
}
