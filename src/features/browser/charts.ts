import { asPrinted } from './printed.ts';

/**
 * Shows what a mark of a chart stands for beside it when it is touched, clicked or reached by keyboard; a second activation
 * follows the mark's link, Esc or a touch elsewhere closes. Without this script the link leads there at once.
 */
export function showCallouts(): void {
  // On the page of a figure its own marks say so. Not in the markup: a chart that is the same on all pages is kept once for reading offline.
  for (const mark of document.querySelectorAll<SVGAElement>('a.datum')) {
    if (mark.href.baseVal === location.pathname) mark.setAttribute('aria-current', 'page');
  }

  let open: { readonly mark: SVGAElement; readonly callout: HTMLElement } | undefined;

  const close = (): void => {
    open?.callout.remove();
    open = undefined;
  };
  const show = (mark: SVGAElement): boolean => {
    close();
    const drawings = mark.closest<HTMLElement>('.chart-drawings');
    const callout = asPrinted(mark.closest('.chart') ?? mark, () => buildCallout(mark));
    if (!callout || !drawings) return false;
    drawings.append(callout);
    placeBelow(callout, mark, drawings);
    open = { mark, callout };
    return true;
  };

  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    if (open?.callout.contains(event.target)) return;
    const mark = event.target.closest<SVGAElement>('a.datum[data-figure]');
    if (!mark) close();
    else if (mark !== open?.mark && show(mark)) event.preventDefault();
  });

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || open?.callout.contains(target)) return;
    const mark = target.closest<SVGAElement>('a.datum[data-figure]');
    // A pointer's focus comes before its click, which shows the callout itself.
    if (mark?.matches(':focus-visible')) show(mark);
    else if (!mark) close();
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

/** Builds the callout from the row of the chart's table that belongs to the mark; undefined where there is none. */
function buildCallout(mark: SVGAElement): HTMLElement | undefined {
  const chart = mark.closest('.chart');
  const row = chart?.querySelector(`tr[data-figure="${mark.dataset['figure'] ?? ''}"]`);
  const source = row?.querySelector('a');
  if (!row || !source) return undefined;
  const [value, standing] = row.querySelectorAll('td');
  const callout = document.createElement('div');
  callout.className = 'chart-callout';
  const link = document.createElement('a');
  link.href = source.href;
  link.textContent = mark.closest<HTMLElement>('.chart-drawings')?.dataset['calloutLink'] ?? '';
  callout.append(copyInto('b', value), source.textContent, copyInto('span', standing), link);
  return callout;
}

/** Copies what stands in a cell, with what the unit lens has added to it. */
function copyInto(name: 'b' | 'span', cell: HTMLElement | undefined): HTMLElement {
  const element = document.createElement(name);
  if (cell) element.append(...cell.cloneNode(true).childNodes);
  return element;
}

/** Puts the callout below the mark's lower edge, inside the width of the chart. */
function placeBelow(callout: HTMLElement, mark: SVGAElement, drawings: HTMLElement): void {
  const frame = drawings.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const left = Math.min(Math.max(0, box.left - frame.left), frame.width - callout.offsetWidth);
  callout.style.left = `${left}px`;
  callout.style.top = `${box.bottom - frame.top + 4}px`;
}
