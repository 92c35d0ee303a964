import { languageTags } from '../../locales.ts';
import styleAddress from '../../interface/styles/search-box.css?url';
import { createSearchEngine } from './searchEngine.ts';
import { element, say, type ResultContext } from './searchMarkup.ts';
import { drawAllResults, drawFigureOptions } from './suggestionOptions.ts';

const pause = 150;
const listId = 'search-suggestions';

/** Tells whether what is typed may be a word that was answered before, and is no number. */
const isWord = (typed: string): boolean => !/[\d百千万亿]|illion/.test(typed);

/** Shows the first results below a search box while its query is typed: a combobox with a list, for keys, touch and screen readers. */
export function suggestResults(box: HTMLFormElement): void {
  const input = box.querySelector<HTMLInputElement>('[name=q]');
  if (!input) return;
  const locale = document.documentElement.lang === languageTags.en ? 'en' : 'zh';
  const base = document.documentElement.dataset['base'] ?? '/';
  const year = box.querySelector<HTMLButtonElement>('[name=year]')?.value ?? '';
  const style = element('link', '');
  style.rel = 'stylesheet';
  style.href = styleAddress;
  document.head.append(style);
  const engine = createSearchEngine(base, year, locale, 'box');
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

  const loadOptions = () => import('./textOptions.ts');
  const offerReady = async (context: ResultContext, query: string) =>
    (await loadOptions()).offerReady(context, engine.load, query);

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
    const ready = isWord(query) && (await offerReady(context, query).catch(() => undefined));
    if (turn !== latest) return;
    if (ready) {
      if (document.activeElement === input) show(ready.options, ready.said);
      return;
    }
    const early = await engine.findFigures(query);
    if (turn === latest && early.length > 0) {
      show([...drawFigureOptions(context, early), drawAllResults(context)], say(context, 'busy'));
    }
    const [{ findOptions }] = await Promise.all([loadOptions(), engine.openText()]);
    const { options, said } = await findOptions(context, engine, query);
    if (turn === latest && document.activeElement === input) show(options, said);
  };

  let timer = 0;
  let isComposing = false;
  const answerSoon = (): void => {
    clearTimeout(timer);
    // What the answer takes comes while the reader types.
    void (isWord(input.value) ? loadOptions() : engine.prepareNumbers()).catch(() => undefined);
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
