import type { Locale } from '../locales.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import type { SitePassage } from '../search/siteCorpus.ts';
import { partsBesideLabel } from '../report/figureParts.ts';
import styleAddress from '../styles/search-box.css?url';
import type { Results } from '../search/rankResults.ts';
import { createSearchEngine } from './searchEngine.ts';
import {
  describePlace,
  element,
  markStretches,
  passageAddress,
  say,
  sayCount,
  sentenceAddress,
  type ResultContext,
} from './searchMarkup.ts';

const pause = 150;
const mostSuggestions = 6;
const listId = 'search-suggestions';

/** Shows the first results below a search box while its query is typed: a combobox with a list, for keys, touch and screen readers. */
export function suggestResults(box: HTMLFormElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  const locale = (box.dataset['locale'] ?? 'zh') as Locale;
  const base = box.dataset['base'] ?? '/';
  const year = box.dataset['year'] ?? '';
  const style = element('link', '');
  style.rel = 'stylesheet';
  style.href = styleAddress;
  document.head.append(style);
  const engine = createSearchEngine(base, year, locale);
  void engine.prepare().catch(() => undefined);
  const list = element('ul', 'suggestions');
  list.id = listId;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  const status = element('p', 'suggestion-count');
  status.setAttribute('role', 'status');
  box.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
  })) {
    input.setAttribute(name, value);
  }

  let latest = 0;
  let active = -1;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const close = (): void => {
    latest += 1;
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const activate = (index: number): void => {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1);
    if (active === all.length) active = -1;
    for (const [position, option] of all.entries()) option.setAttribute('aria-selected', String(position === active));
    const chosen = all[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (items: readonly HTMLElement[], words: string): void => {
    list.replaceChildren(...items);
    for (const [index, item] of items.entries()) item.id = `${listId}-${String(index)}`;
    list.hidden = items.length === 0;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', String(items.length > 0));
    status.textContent = words;
  };

  const answer = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = input.value.trim();
    if (query === '') {
      show([], '');
      return;
    }
    const data = await engine.prepare();
    const context: ResultContext = { locale, base, year, data };
    list.setAttribute('aria-label', say(context, 'suggestions'));
    const early = await engine.findFigures(query);
    if (turn === latest && early.length > 0) {
      show(drawOptions(context, { figures: early, passages: [] }), say(context, 'busy'));
    }
    const found = await engine.search(query);
    if (turn !== latest || document.activeElement !== input) return;
    const count = found.figures.length + found.passages.length;
    if (count > 0) {
      show(drawOptions(context, found), sayCount(context, count));
      return;
    }
    const near = { figures: found.nearFigures, passages: found.nearPassages };
    const others = near.figures.length > 0 ? [] : await engine.searchSite(query).catch(() => []);
    if (turn !== latest) return;
    const words = near.figures.length > 0 ? 'near' : others.length > 0 ? 'siteOnly' : 'none';
    const said = say(context, words, { query });
    const options = near.figures.length > 0 ? drawOptions(context, near) : drawSiteOptions(context, others);
    show(options.length > 0 ? [drawWords(said), ...options] : [], said);
  };

  let timer = 0;
  let isComposing = false;
  const answerSoon = (): void => {
    clearTimeout(timer);
    if (!isComposing) timer = window.setTimeout(() => void answer().catch(close), pause);
  };
  input.addEventListener('compositionstart', () => (isComposing = true));
  input.addEventListener('compositionend', () => {
    isComposing = false;
    answerSoon();
  });
  input.addEventListener('input', answerSoon);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) {
        // Whoever closed the list with Escape opens it again as in any combobox.
        if (event.key === 'ArrowDown') answerSoon();
        return;
      }
      event.preventDefault();
      activate(event.key === 'ArrowDown' ? active + 1 : active < 0 ? options().length - 1 : active - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const address = options()[active]?.dataset['address'];
      if (address === undefined) return;
      event.preventDefault();
      location.assign(address);
    }
  });
  // Before the focus leaves the field, so that the list is still there when the click comes.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option?.dataset['address'] !== undefined) location.assign(option.dataset['address']);
  });
  box.addEventListener('focusout', close);
  if (input.value !== '') answerSoon();
}

function drawOptions(context: ResultContext, results: Pick<Results, 'figures' | 'passages'>): HTMLElement[] {
  const { locale, data } = context;
  const figures = results.figures.slice(0, 3).flatMap(({ id }) => {
    const figure = data.figures.find((candidate) => candidate.id === id);
    const [place] = figure?.mentions ?? [];
    if (!figure || !place) return [];
    const { sign, number, unit } = partsBesideLabel(figure, locale);
    const words = element('b', figure.kind, `${sign}${number}${locale === 'zh' ? '' : ' '}${unit}`);
    const address = sentenceAddress(context, place.chapter, place.sentence);
    return [drawOption(address, words, ' ', figure.label[locale] ?? '')];
  });
  const passages = results.passages.slice(0, mostSuggestions - figures.length).map((match) => {
    const { chapter, sentence } = match.passage;
    const place = element('small', '', describePlace(context, chapter, sentence));
    const words = element('span', 'suggested', ...cutAround(markStretches(match, locale)));
    return drawOption(passageAddress(context, match), place, words);
  });
  const all = [...figures, ...passages];
  return all.length === 0 ? [] : [...all, drawAllResults(context)];
}

/** Returns options for what the site says of a query that the report does not answer. */
function drawSiteOptions(context: ResultContext, matches: readonly PassageMatch<SitePassage>[]): HTMLElement[] {
  if (matches.length === 0) return [];
  const all = matches.slice(0, mostSuggestions).map(({ passage: { entry, kindName } }) => {
    const address = `${context.base}${context.locale}/${entry.address}`;
    const kind = element('small', '', kindName[context.locale]);
    return drawOption(address, kind, element('span', 'suggested', entry.title[context.locale]));
  });
  return [...all, drawAllResults(context)];
}

function drawAllResults(context: ResultContext): HTMLElement {
  const q = document.querySelector<HTMLInputElement>('[data-search-box] input')?.value ?? '';
  const query = new URLSearchParams({ q });
  return drawOption(`${context.base}${context.locale}/search/?${query.toString()}`, say(context, 'allResults'));
}

/** Returns a line of the list that says something and cannot be chosen. */
function drawWords(words: string): HTMLElement {
  const line = element('li', 'said', words);
  line.setAttribute('role', 'presentation');
  return line;
}

const leastBefore = 24;

/** Shortens the words before the first mark, so that it stands in the line. */
function cutAround(pieces: readonly (Node | string)[]): (Node | string)[] {
  const [first = '', ...rest] = pieces;
  if (typeof first !== 'string' || rest.length === 0 || first.length <= leastBefore) return [...pieces];
  const end = first.slice(-leastBefore);
  // A word in Latin letters is left out rather than cut.
  return [`…${end.replace(/^[\p{Script=Latin}\d,.’]+ /u, '')}`, ...rest];
}

function drawOption(address: string, ...children: readonly (Node | string)[]): HTMLElement {
  const option = element('li', '', ...children);
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['address'] = address;
  return option;
}
