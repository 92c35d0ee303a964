import type { Locale } from '../../locales.ts';
import type { BrowserString } from '../search/browserStrings.ts';
import type { PlacedFigure } from '../search/corpus.ts';
import { titleNumber } from '../search/placeKey.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import { keepPageState } from './pageState.ts';
import type { Results } from '../search/rankResults.ts';
import { remarkOnFigure } from '../search/remarkOnFigure.ts';
import type { FigureData } from '../search/searchData.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import { createSearchEngine, type SearchEngine } from './searchEngine.ts';
import type { TextSearch } from './textSearch.ts';
import { drawFigure, drawPassage, drawSiteEntry } from './searchCards.ts';
import { element, say, sayCount, searchAddress, type ResultContext } from './searchMarkup.ts';

const pause = 120;
const mostResults = 40;
const mostMeant = 5;
/** What is chosen for the reports of all years. */
const allYears = 'all';

/** Runs the search page: answers the query of the address, and every further one as it is typed. */
export function runSearchPage(): void {
  const region = document.querySelector<HTMLElement>('[data-search-status]');
  const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const line = document.querySelector<HTMLElement>('[data-search-line]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const doors = document.querySelector<HTMLElement>('[data-search-doors]');
  if (!region || !form || !input || !line || !list) return;
  form.parentElement?.setAttribute('data-search-runs', '');
  const locale = (region.dataset['locale'] ?? 'zh') as Locale;
  const base = region.dataset['base'] ?? '/';
  const newest = region.dataset['year'] ?? '';
  const engines = new Map<string, SearchEngine>();
  const engineOf = (year: string): SearchEngine => {
    const engine = engines.get(year) ?? createSearchEngine(base, year, locale, 'page');
    engines.set(year, engine);
    return engine;
  };
  let latest = 0;

  const filterValue = (name: string): string => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };

  const fill = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  };

  const years = form.querySelector<HTMLSelectElement>('select[name="year"]');
  const chosenYear = (): string => years?.value ?? newest;

  /** Offers the areas of the chosen year's report, which are those of the newest at first; all reports together have none. */
  const offerAreas = async (): Promise<void> => {
    const areas = form.querySelector<HTMLSelectElement>('select[name="area"]');
    const year = chosenYear();
    if (!areas || (areas.dataset['of'] ?? newest) === year) return;
    areas.dataset['of'] = year;
    const { chapters } = year === allYears ? { chapters: [] } : await engineOf(year).prepare();
    const [any] = areas.options;
    areas.replaceChildren(
      ...(any ? [any] : []),
      ...chapters.flatMap(({ area, short }) => (area === undefined ? [] : [new Option(short, String(area))])),
    );
    areas.value = '';
  };

  const show = (status: string, words: string, results: readonly HTMLElement[]): void => {
    region.dataset['searchStatus'] = status;
    if (line.textContent !== words) line.textContent = words;
    list.replaceChildren(...results);
  };

  const answer = async (): Promise<void> => {
    const turn = (latest += 1);
    const isOutdated = (): boolean => turn !== latest;
    const query = input.value.trim();
    doors?.toggleAttribute('hidden', true);
    if (query === '') {
      show('idle', '', []);
      return;
    }
    region.dataset['searchStatus'] = 'busy';
    const year = chosenYear();
    if (year === allYears) {
      const all = await answerFromAll(query);
      if (!isOutdated()) show(all.status, all.words, all.results);
      return;
    }
    const engine = engineOf(year);
    const data = await engine.prepare();
    const context: ResultContext = { locale, base, year, data };
    const scope = { area: filterValue('area'), kind: filterValue('kind') };
    const early = await engine.findFigures(query);
    if (isOutdated()) return;
    const within = early.filter((figure) => holdsFigure(figure, scope, data));
    if (within.length > 0) show('busy', say(context, 'busy'), drawFigures(context, within));
    const text = await engine.openText();
    const results = await text.search(query);
    if (isOutdated()) return;
    const shown = narrow(results, scope, context);
    if (shown.here > 0) {
      const remarks = remarkOnFigure(results.query, results.figures[0]).map((remark) => say(context, remark));
      const words = [sayCount(context, shown.here), ...remarks].join(locale === 'zh' ? '。' : '. ');
      show('done', words, shown.results);
      if (!isWhole(scope)) return;
      const site = await searchSite(text, query);
      if (!isOutdated()) list.append(...drawSite(context, site, 'onSite'));
      return;
    }
    if (shown.elsewhere > 0) {
      const words = say(context, 'noneHere', { query: shorten(query), count: shown.elsewhere });
      show('none', words, [drawWidening(context), ...shown.results]);
      return;
    }
    show('busy', say(context, 'busy'), []);
    const others = await findOthers(text, query, results, context);
    if (isOutdated()) return;
    show(others.status, others.words, others.drawn);
    doors?.toggleAttribute('hidden', others.isAnswered);
  };

  /** Answers from the reports of all years, the newest first, each under its year. */
  const answerFromAll = async (
    query: string,
  ): Promise<{ status: string; words: string; results: readonly HTMLElement[] }> => {
    const answers = await Promise.all(
      [...(years?.options ?? [])].flatMap(({ value: year }) => (year === allYears ? [] : [answerFrom(year, query)])),
    );
    const [first] = answers;
    if (!first) throw new Error('no report');
    const found = answers.filter(({ here }) => here > 0);
    const here = found.reduce((sum, answer) => sum + answer.here, 0);
    if (here === 0)
      return { status: 'none', words: say(first.context, 'none', { query: shorten(query) }), results: [] };
    const results = found.flatMap(({ context, results }) => [element('h2', '', context.year), ...results]);
    return { status: 'done', words: sayCount(first.context, here), results };
  };

  const answerFrom = async (year: string, query: string) => {
    const engine = engineOf(year);
    const [data, text] = await Promise.all([engine.prepare(), engine.openText()]);
    const results = await text.search(query);
    const context: ResultContext = { locale, base, year, data };
    const scope = { area: '', kind: filterValue('kind') };
    return { context, ...narrow(results, scope, context) };
  };

  /** The site's own words are an addition: where they do not load the report has answered all the same. */
  const searchSite = (text: TextSearch, query: string): Promise<readonly PassageMatch<SitePassage>[]> =>
    text.searchSite(query).catch(() => []);

  /** Finds what may be offered where the report does not answer: near values, the nearest sentences, words of the site, what was meant, and what is related. */
  const findOthers = async (
    text: TextSearch,
    query: string,
    results: Results,
    context: ResultContext,
  ): Promise<{ status: 'none' | 'nearest'; words: string; drawn: HTMLElement[]; isAnswered: boolean }> => {
    const status = 'none';
    const asked = { query: shorten(query) };
    const near = figuresShown(results.nearFigures, context);
    const nearby = [
      ...drawFigures(context, near, 'near', 'result'),
      ...drawPassages(context, results.nearPassages, 'near', 'result'),
    ];
    if (near.length > 0) return { status, words: say(context, 'near', asked), drawn: nearby, isAnswered: true };
    const [nearest, site] = await Promise.all([text.findNearest(query), searchSite(text, query)]);
    if (nearest.length > 0) {
      const drawn = [...drawPassages(context, nearest, 'nearest'), ...drawSite(context, site, 'onSite')];
      return { status: 'nearest', words: say(context, 'nearest'), drawn, isAnswered: true };
    }
    if (site.length > 0)
      return { status, words: say(context, 'siteOnly', asked), drawn: drawSite(context, site), isAnswered: true };
    const meant = await text.findMeant(query);
    if (meant !== undefined) {
      const { figures, passages } = await text.search(meant);
      const drawn = [
        drawMeant(context, meant),
        ...drawFigures(context, figuresShown(figures, context), 'meant'),
        ...drawPassages(context, passages.slice(0, mostMeant), 'meant'),
      ];
      return { status, words: say(context, 'none', asked), drawn, isAnswered: true };
    }
    const alike = figuresShown(results.relatedFigures, context);
    const { passages, isIndexed } = await text.findRelated(query);
    const drawn = [
      ...(isIndexed ? [] : [element('p', 'offline', say(context, 'offline'))]),
      ...(alike.length > 0
        ? [element('h2', '', say(context, 'didYouMean')), ...drawFigures(context, alike, '', 'related')]
        : []),
      ...(passages.length > 0
        ? [element('h2', '', say(context, 'related')), ...drawPassages(context, passages, '', 'related')]
        : []),
    ];
    return { status, words: say(context, 'none', asked), drawn, isAnswered: false };
  };

  /** Offers the search without its filters. */
  const drawWidening = (context: ResultContext): HTMLElement => {
    const button = element('button', 'widen', say(context, 'everywhere'));
    button.type = 'button';
    button.addEventListener('click', () => {
      for (const name of ['area', 'kind']) fill(name, '');
      keepInAddress(form);
      answerSafely();
      input.focus();
    });
    return button;
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
  form.addEventListener(
    'change',
    () =>
      void offerAreas()
        .catch(() => undefined)
        .then(answerSoon),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keepInAddress(form);
    answerSafely();
  });
  form.addEventListener(
    'focusin',
    () =>
      void engineOf(newest)
        .findFigures('')
        .catch(() => undefined),
    { once: true },
  );
  walkWithArrows(input, list);

  const restore = async (): Promise<void> => {
    const wanted = new URLSearchParams(location.search);
    for (const name of ['q', 'kind', 'year']) fill(name, wanted.get(name) ?? '');
    if (years?.value === '') years.value = newest;
    await offerAreas().catch(() => undefined);
    fill('area', wanted.get('area') ?? '');
    keepInAddress(form);
    answerSafely();
  };
  window.addEventListener('popstate', () => void restore());
  void restore();
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

/** What the filters leave: an area's number and a kind of figure, each empty where it narrows nothing. */
interface Scope {
  readonly area: string;
  readonly kind: string;
}

function isWhole({ area, kind }: Scope): boolean {
  return area === '' && kind === '';
}

function holdsArea(chapter: string, area: string, data: FigureData): boolean {
  return area === '' || data.chapters.some(({ id, area: number }) => id === chapter && String(number ?? '') === area);
}

function holdsFigure(figure: PlacedFigure, { area, kind }: Scope, data: FigureData): boolean {
  const isInArea = figure.mentions.some(({ chapter }) => holdsArea(chapter, area, data));
  return isInArea && (kind === '' || figure.kind === kind);
}

/** Returns the figures in the reader's language. */
function figuresShown(figures: readonly { id: string }[], { data }: ResultContext): PlacedFigure[] {
  const known = new Map(data.figures.map((figure) => [figure.id, figure]));
  return figures.flatMap(({ id }) => known.get(id) ?? []);
}

/** Draws what of the results lies within the filters; where nothing does, what lies elsewhere, which is no result. */
function narrow(
  results: Results,
  scope: Scope,
  context: ResultContext,
): { here: number; elsewhere: number; results: HTMLElement[] } {
  const { data } = context;
  const isWanted = ({ passage }: PassageMatch): boolean =>
    passage.figures.some((figure) => holdsFigure(figure, scope, data)) ||
    (scope.kind === '' && holdsArea(passage.chapter, scope.area, data));
  const all = figuresShown(results.figures, context);
  const figures = all.filter((figure) => holdsFigure(figure, scope, data));
  const passages = results.passages.filter(isWanted).slice(0, mostResults);
  const here = figures.length + passages.length;
  const elsewhere = all.length + results.passages.length - here;
  const drawn =
    here > 0
      ? [...drawFigures(context, figures, ''), ...drawPassages(context, passages, '')]
      : [
          ...drawFigures(context, all, '', 'elsewhere'),
          ...drawPassages(context, results.passages.slice(0, mostResults), '', 'elsewhere'),
        ];
  return { here, elsewhere, results: drawn };
}

/** Draws figures as a list; `kind` is the kind of result, empty for a plain one, and `role` what they are on the page. */
function drawFigures(
  context: ResultContext,
  figures: readonly PlacedFigure[],
  kind = '',
  role = 'result',
): HTMLElement[] {
  const items = figures.map((figure) => {
    const item = element('li', '', drawFigure(context, figure));
    const [place] = figure.mentions;
    mark(item, { role, kind, chapter: place?.chapter ?? '', sentence: place?.sentence ?? 1 });
    item.dataset['figure'] = figure.id;
    return item;
  });
  return items.length > 0 ? [element('ol', 'found-figures', ...items)] : [];
}

function drawPassages(
  context: ResultContext,
  matches: readonly PassageMatch[],
  kind: string,
  role = 'result',
): HTMLElement[] {
  const items = matches.map((match) => {
    const { chapter, sentence } = match.passage;
    const item = element('li', '', drawPassage(context, match));
    mark(item, { role, kind: kind === '' && sentence === titleNumber ? 'title' : kind, chapter, sentence });
    return item;
  });
  return items.length > 0 ? [element('ol', 'found-passages', ...items)] : [];
}

/** Draws what the site says, under a heading where it follows what the report says. */
function drawSite(
  context: ResultContext,
  matches: readonly PassageMatch<SitePassage>[],
  heading?: BrowserString,
): HTMLElement[] {
  if (matches.length === 0) return [];
  const items = matches.map((match) => {
    const item = element('li', '', drawSiteEntry(context, match));
    item.dataset['result'] = 'site';
    item.dataset['kind'] = match.passage.entry.kind;
    return item;
  });
  const list = element('ol', 'found-passages', ...items);
  return heading ? [element('h2', '', say(context, heading)), list] : [list];
}

/** Offers another query. */
function drawMeant(context: ResultContext, query: string): HTMLElement {
  const link = element('a', '', query);
  link.href = searchAddress(context, query);
  link.lang = 'zh-CN';
  return element('p', 'meant', say(context, 'meant'), ' ', link);
}

function mark(
  item: HTMLElement,
  { role, kind, chapter, sentence }: { role: string; kind: string; chapter: string; sentence: number },
): void {
  item.dataset[role] = kind;
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
