/** Puts back what stands elsewhere, if anything does. */
let restore = (): void => undefined;

/**
 * Puts the notes of the margin behind their paragraphs, each where it is seen, so that nothing stands between two sentences.
 * With the next act on the page, and before it is laid out anew, they go back to their sentences.
 */
export function moveNotesBehind(article: HTMLElement): void {
  restore();
  // All is measured before anything moves.
  const { height } = article.getBoundingClientRect();
  const width = innerWidth;
  const moves = [...article.querySelectorAll<HTMLElement>('.notes')].flatMap((notes) => {
    const paragraph = notes.closest<HTMLElement>('p, section');
    const sentence = notes.parentElement;
    if (!paragraph || !sentence || getComputedStyle(notes).float === 'none') return [];
    const [from, to] = [paragraph.getBoundingClientRect(), notes.getBoundingClientRect()];
    return { notes, paragraph, sentence, next: notes.nextSibling, left: to.left - from.left, top: to.top - from.top };
  });
  article.style.minHeight = `${String(height)}px`;
  for (const { notes, paragraph, left, top } of moves) {
    paragraph.style.position = 'relative';
    Object.assign(notes.style, {
      position: 'absolute',
      left: `${String(left)}px`,
      top: `${String(top)}px`,
      margin: '0',
    });
    paragraph.append(notes);
  }
  const acts = new AbortController();
  restore = () => {
    acts.abort();
    restore = () => undefined;
    article.removeAttribute('style');
    // From the last to the first, as one may stand before another.
    for (const { notes, paragraph, sentence, next } of moves.reverse()) {
      sentence.insertBefore(notes, next);
      for (const moved of [notes, paragraph]) moved.removeAttribute('style');
    }
  };
  const goBack = (): void => {
    restore();
  };
  document.addEventListener('keydown', goBack, { signal: acts.signal });
  document.addEventListener('pointerdown', goBack, { signal: acts.signal });
  addEventListener('beforeprint', goBack, { signal: acts.signal });
  // A search bar below the page takes of its height alone.
  addEventListener('resize', () => innerWidth !== width && restore(), { signal: acts.signal });
}
