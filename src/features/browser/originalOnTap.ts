/**
 * Gives every sentence a button that opens its other language below it; on a touch screen it shows when the words are tapped,
 * and what else can be done with the sentence is offered at the foot of the screen.
 * Opening moves nothing above, Esc closes what was opened last and gives the focus back.
 * Where the texts cannot be fetched, the page with both languages side by side opens instead.
 */
export function openOriginals(article: HTMLElement): void {
  const { originalFacing = '', originalLabel = '' } = article.dataset;
  const originalLanguage = document.querySelector<HTMLAnchorElement>('a[data-language-switch]')?.hreflang ?? '';
  const opened: HTMLElement[] = [];

  const close = (button: HTMLElement): void => {
    document.getElementById(button.getAttribute('aria-controls') ?? '')?.remove();
    button.removeAttribute('aria-controls');
    button.setAttribute('aria-expanded', 'false');
    opened.splice(opened.indexOf(button), 1);
  };

  const open = async (button: HTMLElement, sentence: Element): Promise<void> => {
    button.setAttribute('aria-expanded', 'true');
    opened.push(button);
    try {
      const { buildOriginal } = await import('./originalPassage.ts');
      const original = await buildOriginal(article, Number(sentence.id.slice(1)), originalLanguage);
      // Closed again while the texts were on their way.
      if (!opened.includes(button)) return;
      // After the notes, so that those in the margin stay where they are.
      sentence.append(original);
      button.setAttribute('aria-controls', original.id);
    } catch {
      location.assign(`${originalFacing}#${sentence.id}`);
    }
  };

  /** Shows the number and the arrows of a sentence that is tapped, and hides them when it is tapped again. */
  const choose = (sentence: Element): void => {
    for (const chosen of article.querySelectorAll('[data-chosen]')) {
      if (chosen !== sentence) chosen.removeAttribute('data-chosen');
    }
    sentence.toggleAttribute('data-chosen');
    import('./sentenceBar.ts')
      .then(({ showSentenceBar }) => showSentenceBar(article))
      // Without a network the number and the arrows are there all the same.
      .catch(() => undefined);
  };

  for (const sentence of article.querySelectorAll('.s')) {
    // No button element: WebKit's search in a page does not read on across one.
    const button = document.createElement('span');
    button.setAttribute('role', 'button');
    button.tabIndex = 0;
    button.className = 'original-button';
    button.dataset['annotation'] = '';
    button.setAttribute('aria-label', originalLabel.replace('#', sentence.id.slice(1)));
    button.setAttribute('aria-expanded', 'false');
    // In one line with the last words of a sentence, which have room for it; beside a heading and not in it.
    const end = sentence.querySelector(':scope > .end');
    if (end) end.append(button);
    else sentence.insertBefore(button, sentence.querySelector('.notes'));
  }

  // Says that the buttons are there.
  article.dataset['originals'] = '';

  article.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const sentence = event.target.closest('.s');
    const button = sentence?.querySelector<HTMLElement>('.original-button');
    if (!sentence || !button) return;
    if (event.target === button) {
      if (opened.includes(button)) close(button);
      else void open(button, sentence);
    }
    // With a mouse, words are clicked to select them; links and notes have tasks of their own.
    else if (
      matchMedia('(hover: none)').matches &&
      event.target.closest('a, .notes, .original') === null &&
      getSelection()?.isCollapsed !== false
    )
      choose(sentence);
  });

  article.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[role="button"]')) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space bar would scroll.
    event.preventDefault();
    event.target.click();
  });

  document.addEventListener('keydown', (event) => {
    const last = opened.at(-1);
    // A note or a picture that is open closes first.
    if (event.key !== 'Escape' || !last || document.querySelector('.note[data-open], dialog[open]')) return;
    close(last);
    last.focus({ preventScroll: true });
  });
}
