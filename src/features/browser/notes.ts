/**
 * Opens a note below its sentence when its figure, term or mark is activated, without moving the page;
 * a second activation or Esc closes it and gives the focus back. Without this script the links do it through `:target`.
 */
export function openNotesInPlace(): void {
  let openedBy: HTMLAnchorElement | undefined;

  const close = (): void => {
    if (!openedBy) return;
    noteOf(openedBy)?.removeAttribute('data-open');
    openedBy.removeAttribute('aria-expanded');
    openedBy = undefined;
  };

  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const opener = event.target.closest<HTMLAnchorElement>('a.fig, a.term, a.mark');
    if (!opener) return;
    const note = noteOf(opener);
    if (!note) return;
    event.preventDefault();
    const wasOpen = opener === openedBy;
    close();
    if (wasOpen) return;
    note.setAttribute('data-open', '');
    opener.setAttribute('aria-expanded', 'true');
    openedBy = opener;
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !openedBy) return;
    const opener = openedBy;
    close();
    opener.focus({ preventScroll: true });
  });
}

function noteOf(opener: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(opener.hash.slice(1)));
}
