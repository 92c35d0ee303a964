import { cutCsv } from '../figuresTable/cutCsv.ts';
import { selectRows, type Selection, type TableRow } from '../figuresTable/selectRows.ts';
import { filterNames, readView, sortOrders, writeView, type SortOrder, type View } from '../figuresTable/view.ts';
import type { Locale } from '../../locales.ts';
import { bounds, directions, units } from '../../quantities/quantity.ts';
import { optionalWords } from '../search/optionalWords.ts';
import { keepPageState } from './pageState.ts';
import { typedAsPrinted } from './printed.ts';
import { offerSearch } from './searchElsewhere.ts';

interface ShownRow extends TableRow {
  readonly element: HTMLTableRowElement;
}

/** Makes the table of figures searchable, sortable and shareable; without this script it is a plain table of all figures. */
export function enlivenFiguresTable(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-figures]');
  const form = document.querySelector<HTMLFormElement>('form[data-figures-form]');
  const body = table?.tBodies[0];
  if (!table || !form || !body) return;
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const rows = [...body.rows].map((element) => readRow(element, locale));
  const optional = optionalWords(form.dataset['asides']?.split(' ') ?? []);
  const download = prepareDownload(form);
  const jumps = document.querySelector('.jumps');

  keepTableRoles(table);
  fillForm(form, readView(location.search));
  form.hidden = false;

  const show = (): void => {
    const view = viewOf(form);
    const { rows: shown, likeness } = selectRows(rows, view, locale, optional);
    const isShown = new Set(shown);
    for (const row of rows) row.element.hidden = !isShown.has(row);
    body.append(...shown.map(({ element }) => element));
    markSortedHead(table, view.sort);
    sayWhatIsShown(form, shown.length, likeness);
    offerSearch(form, view.q, shown.length === 0);
    // It leads to rows that may be hidden now.
    jumps?.toggleAttribute('hidden', shown.length < rows.length);
    keepPageState(writeView(view));
    download(shown.map(({ id }) => id));
  };

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, readView(''));
    show();
    control(form, 'q')?.focus();
  });
  makeHeadsSort(table, (order) => {
    const sort = control(form, 'sort');
    if (sort) sort.value = order(viewOf(form).sort);
    show();
  });
  show();
}

/** Some browsers forget that a table is one when a phone's layout turns its rows into blocks. */
function keepTableRoles(table: HTMLTableElement): void {
  const roles = {
    'thead, tbody': 'rowgroup',
    tr: 'row',
    'thead th': 'columnheader',
    'tbody th': 'rowheader',
    td: 'cell',
  };
  table.setAttribute('role', 'table');
  for (const [selector, role] of Object.entries(roles)) {
    for (const element of table.querySelectorAll(selector)) element.setAttribute('role', role);
  }
}

function readRow(element: HTMLTableRowElement, locale: Locale): ShownRow {
  const data = element.dataset;
  const other = locale === 'zh' ? 'en' : 'zh';
  const label = element.querySelector('[data-label]')?.textContent ?? '';
  return {
    element,
    id: element.id,
    value: Number(data['value']),
    unit: units.find((unit) => unit === data['unit']) ?? 'count',
    bound: bounds.find((bound) => bound === data['bound']) ?? 'exactly',
    direction: directions.find((direction) => direction === data['direction']),
    counter: data['counterZh'] ? { zh: data['counterZh'], en: data['counterEn'] ?? '' } : undefined,
    label: { [locale]: label, [other]: data['otherLabel'] ?? '' },
    chapters: data['chapters']?.split(' ') ?? [],
    kind: data['kind'] ?? '',
    topics: data['topics']?.split(' ') ?? [],
  };
}

function control(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined {
  const element = form.elements.namedItem(name);
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : undefined;
}

function fillForm(form: HTMLFormElement, view: View): void {
  for (const name of ['q', 'sort', ...filterNames] as const) {
    const field = control(form, name);
    if (!field) continue;
    field.value = view[name];
    // An address may ask for a value that is no choice; then nothing is narrowed.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

function viewOf(form: HTMLFormElement): View {
  const asked = new URLSearchParams();
  for (const name of ['sort', ...filterNames] as const) asked.set(name, control(form, name)?.value ?? '');
  asked.set('q', typedAsPrinted(control(form, 'q')?.value ?? ''));
  return readView(asked.toString());
}

function sayWhatIsShown(form: HTMLFormElement, count: number, likeness: Selection<TableRow>['likeness']): void {
  const status = form.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  const { shown = '', none = '', near = '', sameDigits = '' } = status.dataset;
  const words = { stated: count === 0 ? none : shown, near, 'same-digits': sameDigits }[likeness];
  const text = words.replace('#', String(count));
  if (status.textContent !== text) status.textContent = text;
}

/** Turns the heads that name an order into buttons. */
function makeHeadsSort(table: HTMLTableElement, sortBy: (next: (current: SortOrder) => SortOrder) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const [first = 'report', second = first] = ordersOf(head);
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      sortBy((current) => (current === first ? second : first));
    });
  }
}

function ordersOf(head: HTMLElement): SortOrder[] {
  const asked = head.dataset['sort']?.split(' ') ?? [];
  return sortOrders.filter((order) => asked.includes(order));
}

function markSortedHead(table: HTMLTableElement, sort: SortOrder): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const isSorted = ordersOf(head).includes(sort);
    if (isSorted) head.setAttribute('aria-sort', sort === 'value-down' ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

/**
 * Returns what keeps the download of the current view up to date. The rows are cut from the published CSV, so that a part
 * has the same columns as the whole; a data: address needs no blob, and the text can be copied where nothing can be saved.
 */
function prepareDownload(form: HTMLFormElement): (ids: readonly string[]) => void {
  const box = form.querySelector<HTMLDetailsElement>('details[data-download]');
  const link = box?.querySelector<HTMLAnchorElement>('a[download]');
  const field = box?.querySelector('textarea');
  if (!box || !link || !field) return () => undefined;
  let csv: Promise<string> | undefined;
  let current: readonly string[] = [];
  const refresh = async (): Promise<void> => {
    if (!box.open) return;
    const ids = current;
    csv ??= fetch(link.dataset['source'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`the CSV answers with status ${response.status}`);
      // Response.text() would drop the byte order mark that Excel needs.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    });
    try {
      const part = cutCsv(await csv, ids);
      if (ids !== current) return;
      link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(part)}`;
      field.value = part.replace('\uFEFF', '');
    } catch {
      // The whole file is offered beside it; the next opening tries again.
      csv = undefined;
    }
  };
  box.addEventListener('toggle', () => void refresh());
  return (ids) => {
    current = ids;
    void refresh();
  };
}
