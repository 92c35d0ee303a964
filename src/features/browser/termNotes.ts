import styles from '../../interface/styles/term-note.css?url';
import type { Localized } from '../../locales.ts';
import { fetchJson, once } from './load.ts';
import { loadStyles } from './loadStyles.ts';

/** What `/data/{year}/terms.json` tells of a term. */
interface TermTexts extends Localized {
  readonly id: string;
  readonly explain?: Localized;
}

/**
 * Opens what a term means below its sentence, on pages that hold no notes: from the terms whose address the article names.
 * A second activation or Esc closes it and gives the focus back. Where the terms cannot be fetched, the glossary opens instead.
 */
export function openTermNotes(article: HTMLElement): void {
  const { terms: source } = article.dataset;
  if (source === undefined) return;
  const fetchTerms = once(() => fetchJson<{ readonly terms: readonly TermTexts[] }>(source));
  let openedBy: HTMLAnchorElement | undefined;

  const close = (): void => {
    document.getElementById(noteId)?.remove();
    openedBy?.removeAttribute('aria-expanded');
    openedBy = undefined;
  };

  const open = async (opener: HTMLAnchorElement): Promise<void> => {
    openedBy = opener;
    opener.setAttribute('aria-expanded', 'true');
    try {
      const [{ terms }] = await Promise.all([fetchTerms(), loadStyles(styles)]);
      // Closed again while the terms were on their way.
      if (openedBy !== opener) return;
      const term = terms.find(({ id }) => `#${id}` === opener.hash);
      if (!term) throw new Error(`${source} has no ${opener.hash}`);
      opener.closest('p, blockquote, .side')?.append(drawNote(term, opener.href));
    } catch {
      location.assign(opener.href);
    }
  };

  article.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLAnchorElement>('a.term');
    if (!opener) return;
    event.preventDefault();
    const wasOpen = opener === openedBy;
    close();
    if (!wasOpen) void open(opener);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !openedBy) return;
    const opener = openedBy;
    close();
    opener.focus({ preventScroll: true });
  });
}

const noteId = 'term-note';

/** Draws a term in the page's language, which leads to the glossary, in the other, and what it means. */
function drawNote(term: TermTexts, address: string): HTMLElement {
  const { lang } = document.documentElement;
  const [own, other] = lang.startsWith('zh') ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  const name = document.createElement('a');
  name.href = address;
  name.textContent = term[own];
  const twin = document.createElement('span');
  twin.lang = other;
  twin.textContent = term[other];
  const meaning = document.createElement('span');
  meaning.className = 'meaning';
  meaning.textContent = term.explain?.[own] ?? '';
  const note = document.createElement('span');
  note.id = noteId;
  // In a sentence of the other language too.
  note.lang = lang;
  note.dataset['annotation'] = '';
  note.append(name, ' ', twin, ' ', meaning);
  return note;
}
