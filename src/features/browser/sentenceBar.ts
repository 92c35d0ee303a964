import barStyles from '../../interface/styles/sentence-bar.css?url';
import { loadStyles } from './loadStyles.ts';
import { fetchCardWords, linkCard } from './sentenceCard.ts';

let bar: HTMLElement | undefined;

/** Offers at the foot of the screen what can be done with the sentence that is chosen in a chapter, and takes it away where none is; throws where the words for it cannot be loaded. */
export async function showSentenceBar(article: HTMLElement): Promise<void> {
  const [words] = await Promise.all([fetchCardWords(article), loadStyles(barStyles)]);
  const sentence = article.querySelector('[data-chosen]');
  const n = sentence?.id.slice(1) ?? '';
  const picture = await linkCard(article, Number(n));
  // Another was chosen meanwhile.
  if (article.querySelector('[data-chosen]') !== sentence) return;
  bar?.remove();
  if (!sentence) return;

  /** Returns a button that does what a tap on `target`, a part of the sentence, does. */
  const tapFor = (target: string, text: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      sentence.querySelector<HTMLElement>(target)?.click();
    });
    return button;
  };
  bar = document.createElement('div');
  bar.className = 'sentence-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.sentence.replace('#', n));
  bar.append(tapFor('.original-button', words.otherLanguage), picture, tapFor('.sn', words.copyAddress));
  document.body.append(bar);
}
