/**
 * Lets the browser's own search find words that run from one sentence into the next: no browser looks past notes that stand
 * in the margin between them, so they make way when a search is begun with the keyboard.
 */
export function findAcrossNotes(article: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if ((!event.ctrlKey && !event.metaKey) || event.key !== 'f') return;
    void import('./moveNotesBehind.ts').then(
      ({ moveNotesBehind }) => {
        moveNotesBehind(article);
      },
      () => undefined,
    );
  });
}
