import styles from '../../interface/styles/original-text.css?url';
import { fetchJson, once } from './load.ts';
import { loadStyles } from './loadStyles.ts';

/** The other language of a chapter's sentences, as `/data/{year}/sentences/{chapter}.json` gives them. */
interface SentenceTexts {
  readonly sentences: readonly { readonly n: number; readonly zh: string; readonly en: string }[];
}

/**
 * Gives every sentence a button that opens its other language below it; on a touch screen it shows when the words are tapped.
 * Opening moves nothing above, Esc closes what was opened last and gives the focus back.
 * Where the texts cannot be fetched, the page with both languages side by side opens instead.
 */
export function openOriginals(article: HTMLElement): void {
  const { originalSource, originalFacing, originalLabel, originalFacingLabel } = article.dataset;
  if (!originalSource || !originalFacing || !originalLabel || !originalFacingLabel) return;
  const originalLanguage = document.querySelector<HTMLAnchorElement>('a[data-language-switch]')?.hreflang ?? '';
  const isEnglish = originalLanguage === 'en';
  const opened: HTMLElement[] = [];
  const fetchTexts = once(() => fetchJson<SentenceTexts>(originalSource));

  const fetchSentence = async (n: number): Promise<SentenceTexts['sentences'][number]> => {
    const sentence = (await fetchTexts()).sentences[n - 1];
    if (!sentence) throw new Error(`${originalSource} has no sentence ${String(n)}`);
    return sentence;
  };

  const link = (text = '', href = ''): HTMLAnchorElement => {
    const made = document.createElement('a');
    made.href = href;
    made.textContent = text;
    return made;
  };

  /** Returns the button that puts the Chinese with its pinyin in the place of `words` or below them; without a network it says so. */
  const offerPinyin = (words: HTMLElement, { n, zh }: { n: number; zh: string }): HTMLElement => {
    const [label, failure] = article.dataset['pinyin']?.split('|') ?? [];
    const button = link(label, `#s${String(n)}`);
    button.setAttribute('role', 'button');
    button.addEventListener('click', (event) => {
      event.preventDefault();
      import('./pinyin.ts')
        .then(({ annotateWithPinyin }) =>
          annotateWithPinyin(
            zh,
            n,
            isEnglish ? document.documentElement.lang : originalLanguage,
            originalSource.replace('/sentences/', '/pinyin/'),
          ),
        )
        .then((annotated) => {
          if (isEnglish) words.after(annotated);
          else words.replaceWith(annotated);
          button.remove();
        })
        .catch(() => {
          button.textContent = failure ?? '';
        });
    });
    return button;
  };

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
      const n = sentence.id.slice(1);
      const asked = fetchSentence(Number(n));
      const picture = import('./sentenceCard.ts').then(({ linkCard }) =>
        linkCard(article, n, async () => (await asked)[isEnglish ? 'zh' : 'en']),
      );
      const [texts, toPicture] = await Promise.all([asked, picture.catch(() => ''), loadStyles(styles)]);
      // Closed again while the texts were on their way.
      if (!opened.includes(button)) return;
      const words = document.createElement('span');
      words.lang = originalLanguage;
      words.textContent = isEnglish ? texts.en : texts.zh;
      const original = document.createElement('span');
      original.className = 'original';
      original.id = `${sentence.id}-original`;
      original.dataset['annotation'] = '';
      // From the middle of a chapter this is the way to both languages, at the same place.
      original.append(
        words,
        link(originalFacingLabel, `${originalFacing}#${sentence.id}`),
        offerPinyin(words, texts),
        toPicture,
      );
      // After the notes, so that those in the margin stay where they are.
      sentence.append(original);
      button.setAttribute('aria-controls', original.id);
    } catch {
      location.assign(`${originalFacing}#${sentence.id}`);
    }
  };

  const toggle = (button: HTMLElement, sentence: Element): void => {
    if (opened.includes(button)) close(button);
    else void open(button, sentence);
  };

  /** Shows the number and the arrows of a sentence that is tapped, and hides them when it is tapped again. */
  const choose = (sentence: Element): void => {
    for (const chosen of article.querySelectorAll('[data-chosen]')) {
      if (chosen !== sentence) chosen.removeAttribute('data-chosen');
    }
    sentence.toggleAttribute('data-chosen');
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
    if (event.target === button) toggle(button, sentence);
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
    // A note that is open closes first.
    if (event.key !== 'Escape' || !last || document.querySelector('.note[data-open]')) return;
    close(last);
    last.focus({ preventScroll: true });
  });
}
