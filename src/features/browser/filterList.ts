import { keepPageState } from './pageState.ts';
import { typedAsPrinted } from './printed.ts';
import { offerSearch } from './searchElsewhere.ts';

/**
 * Makes the filters of a list work: a select keeps the items whose data of its name holds its value, the field `q` those
 * that hold every word, or whose name is read so in pinyin. The choice stands in the address, follows the reader into the
 * other language and says its result.
 * The form is hidden until this runs, as without it every item is shown.
 */
export function filterList(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['list'] ?? '');
  const status = form.querySelector<HTMLElement>('[data-count]');
  if (!list || !status) return;
  const clear = form.querySelector<HTMLButtonElement>('[type="reset"]');
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    words: foldText(`${element.textContent} ${element.dataset['typed'] ?? ''}`),
  }));
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const jumps = [...document.querySelectorAll<HTMLAnchorElement>('[data-jump]')];
  const controls = [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );

  const readAddress = (): void => {
    const chosen = new URLSearchParams(location.search);
    for (const control of controls) control.value = chosen.get(control.name) ?? '';
  };

  const writeAddress = (): void => {
    const chosen = controls.filter(({ value }) => value.trim() !== '').map(({ name, value }) => [name, value]);
    const search = chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
    keepPageState(search);
  };

  const apply = (): void => {
    let shown = 0;
    for (const { element, words } of items) {
      const isKept = controls.every(({ name, value }) =>
        name === 'q'
          ? foldText(value)
              .split(/\s+/)
              .every((word) => words.includes(word) || words.includes(typedAsPrinted(word)))
          : value === '' || (element.dataset[name] ?? '').split(' ').includes(value),
      );
      element.hidden = !isKept;
      if (isKept) shown += 1;
    }
    for (const group of groups) {
      const count = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = count === 0;
      const jump = jumps.find(({ hash }) => hash === `#${group.id}`)?.parentElement;
      if (!jump) continue;
      jump.hidden = count === 0;
      const counter = jump.querySelector('span');
      if (counter) counter.textContent = String(count);
    }
    const isFiltered = shown < items.length;
    // An index leads to entries that may be hidden now.
    list.toggleAttribute('data-filtered', isFiltered);
    status.textContent =
      shown === 0
        ? (status.dataset['none'] ?? '')
        : (status.dataset['count'] ?? '').replace('#', String(shown)).replace('#', String(items.length));
    if (clear) clear.hidden = !isFiltered;
    offerSearch(form, controls.find(({ name }) => name === 'q')?.value ?? '', shown === 0);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    writeAddress();
    apply();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const control of controls) control.value = '';
    writeAddress();
    apply();
    controls[0]?.focus({ preventScroll: true });
  });
  readAddress();
  writeAddress();
  apply();
  form.hidden = false;
  // Filtering may have moved the entry that the address names.
  if (location.hash !== '') elementNamedInAddress()?.scrollIntoView();
}

/** Returns the element that the fragment of the address names; a fragment that is no escaped text names none. */
function elementNamedInAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Returns a text as it is compared: half width, lower case, without quotation marks. */
function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”‘’'"]/g, '')
    .trim();
}
