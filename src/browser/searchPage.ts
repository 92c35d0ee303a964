import type { Locale } from '../locales.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import { keepPageState } from './pageState.ts';
import { createSearchEngine, type SearchAnswer } from './searchEngine.ts';
import { drawFigure, drawPassage, element, say, sayCount, type ResultContext } from './searchMarkup.ts';

const pause = 120;
const mostResults = 40;

/** Runs the search page: answers the query of the address, and every further one as it is typed. */
export function runSearchPage(): void {
  const region = document.querySelector<HTMLElement>('[data-search-status]');
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const line = document.querySelector<HTMLElement>('[data-search-line]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  if (!region || !form || !input || !line || !list) return;
  form.parentElement?.setAttribute('data-search-runs', '');
  const locale = (region.dataset['locale'] ?? 'zh') as Locale;
  const base = region.dataset['base'] ?? '/';
  const year = region.dataset['year'] ?? '';
  const engine = createSearchEngine(base, year, locale);
  let latest = 0;

  const filterValue = (name: string): string => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };

  const show = (status: string, words: string, results: readonly HTMLElement[]): void => {
    region.dataset['searchStatus'] = status;
    if (line.textContent !== words) line.textContent = words;
    list.replaceChildren(...results);
  };

  const answer = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = input.value.trim();
    if (query === '') {
      show('idle', '', []);
      return;
    }
    region.dataset['searchStatus'] = 'busy';
    const data = await engine.prepare();
    const context: ResultContext = { locale, base, year, data };
    const isHere = (figure: PlacedFigure): boolean =>
      holdsFigure(figure, filterValue('area'), filterValue('kind'), data);
    const early = await engine.findFigures(query);
    if (turn !== latest) return;
    if (early.length > 0) show('busy', say(context, 'busy'), [drawFigures(context, early.filter(isHere))]);
    const found = await engine.search(query);
    if (turn !== latest) return;
    draw(context, query, found, isHere);
  };

  const draw = (
    context: ResultContext,
    query: string,
    { results, isIndexed }: SearchAnswer,
    isHere: (figure: PlacedFigure) => boolean,
  ): void => {
    const shown = new Map(context.data.figures.map((figure) => [figure.id, figure]));
    const find = (figures: readonly { id: string }[]): PlacedFigure[] =>
      figures.flatMap(({ id }) => shown.get(id) ?? []).filter(isHere);
    const isWanted = ({ passage }: PassageMatch): boolean =>
      passage.figures.some(isHere) ||
      (filterValue('kind') === '' && holdsArea(passage.chapter, filterValue('area'), context.data));
    const figures = find(results.figures);
    const passages = results.passages.filter(isWanted).slice(0, mostResults);
    const offline = isIndexed ? [] : [element('p', 'offline', say(context, 'offline'))];
    if (figures.length + passages.length > 0) {
      const count = sayCount(context, figures.length + passages.length);
      show('done', count, [...offline, drawFigures(context, figures), drawPassages(context, passages, 'result')]);
      return;
    }
    const related = results.relatedPassages.filter(isWanted);
    const alike = find(results.relatedFigures);
    show('none', say(context, 'none', { query: shorten(query) }), [
      ...offline,
      ...(alike.length > 0
        ? [element('h2', '', say(context, 'didYouMean')), drawFigures(context, alike, 'related')]
        : []),
      ...(related.length > 0
        ? [element('h2', '', say(context, 'related')), drawPassages(context, related, 'related')]
        : []),
    ]);
  };

  const answerSafely = (): void => {
    answer().catch(() => {
      region.dataset['searchStatus'] = 'failed';
      line.textContent = region.dataset['failed'] ?? '';
    });
  };

  let timer = 0;
  let isComposing = false;
  const answerSoon = (): void => {
    if (isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      keepInAddress(form);
      answerSafely();
    }, pause);
  };
  input.addEventListener('compositionstart', () => (isComposing = true));
  input.addEventListener('compositionend', () => {
    isComposing = false;
    answerSoon();
  });
  input.addEventListener('input', answerSoon);
  form.addEventListener('change', answerSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keepInAddress(form);
    answerSafely();
  });
  form.addEventListener('focusin', () => void engine.prepare().catch(() => undefined), { once: true });
  walkWithArrows(input, list);

  const restore = (): void => {
    const wanted = new URLSearchParams(location.search);
    for (const name of ['q', 'area', 'kind']) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = wanted.get(name) ?? '';
    }
    keepInAddress(form);
    answerSafely();
  };
  window.addEventListener('popstate', restore);
  restore();
}

const longestAddress = 8000;

/** Keeps the state of the search in the address, but for a text so long that servers would refuse it. */
function keepInAddress(form: HTMLFormElement): void {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') state.set(name, value);
  }
  const asked = state.toString();
  const search = asked === '' ? '' : `?${asked}`;
  if (search.length < longestAddress) keepPageState(search);
}

function holdsArea(chapter: string, area: string, data: ResultContext['data']): boolean {
  return area === '' || data.chapters.some(({ id, area: number }) => id === chapter && String(number ?? '') === area);
}

function holdsFigure(figure: PlacedFigure, area: string, kind: string, data: ResultContext['data']): boolean {
  const isInArea = figure.mentions.some(({ chapter }) => holdsArea(chapter, area, data));
  return isInArea && (kind === '' || figure.kind === kind);
}

function drawFigures(context: ResultContext, figures: readonly PlacedFigure[], role = 'result'): HTMLElement {
  const items = figures.map((figure) => {
    const item = element('li', '', drawFigure(context, figure));
    const [place] = figure.mentions;
    mark(item, role, place?.chapter ?? '', place?.sentence ?? 1);
    item.dataset['figure'] = figure.id;
    return item;
  });
  return element('ol', 'found-figures', ...items);
}

function drawPassages(context: ResultContext, matches: readonly PassageMatch[], role: string): HTMLElement {
  const items = matches.map((match) => {
    const item = element('li', '', drawPassage(context, match));
    mark(item, role, match.passage.chapter, match.passage.sentence);
    return item;
  });
  return element('ol', 'found-passages', ...items);
}

function mark(item: HTMLElement, role: string, chapter: string, sentence: number): void {
  item.setAttribute(`data-${role}`, '');
  item.dataset['chapter'] = chapter;
  item.dataset['sentence'] = String(sentence);
}

/** Lets the arrow keys walk from the box into the results and back. */
function walkWithArrows(input: HTMLInputElement, list: HTMLElement): void {
  const walk = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
}

function shorten(query: string): string {
  const characters = [...query];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : query;
}
