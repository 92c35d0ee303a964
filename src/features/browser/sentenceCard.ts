import buttonStyles from '../../interface/styles/outlined-button.css?url';
import cardStyles from '../../interface/styles/share-card.css?url';
import { leaveStep, takeStep } from './backStep.ts';
import { fetchJson, once } from './load.ts';
import { loadStyles } from './loadStyles.ts';
import { fetchSentence } from './sentenceTexts.ts';
import { offerShareSheet } from './shareSheet.ts';

/** What a chapter says of the picture of a sentence and of the ways to it. */
export interface CardWords {
  /** On the way to the picture. */
  readonly open: string;
  readonly howTo: string;
  readonly save: string;
  /** On the button that opens the share sheet of the device. */
  readonly share: string;
  readonly close: string;
  /** On the way to the sentence in the other language. */
  readonly otherLanguage: string;
  readonly copyAddress: string;
  /** The name of a sentence, with `#` for its number. */
  readonly sentence: string;
}

const fetches = new Map<string, () => Promise<CardWords>>();

/** Returns what a chapter says of its pictures; throws where the site has none, and without a network. */
export function fetchCardWords({ dataset: { card } }: HTMLElement): Promise<CardWords> {
  if (card === undefined) return Promise.reject(new Error('this site has no cards'));
  const address = card.replace(/[^/]+(\.\w+)\.png$/, 'words$1.json');
  const fetchWords = fetches.get(address) ?? once(() => fetchJson<CardWords>(address));
  fetches.set(address, fetchWords);
  return fetchWords();
}

/** Returns a link to the picture of sentence `n`, which opens it over the page; throws where there is none, and without a network. */
export async function linkCard(article: HTMLElement, n: number): Promise<HTMLAnchorElement> {
  const words = await fetchCardWords(article);
  const link = document.createElement('a');
  link.href = article.dataset['card']?.replace('#', String(n)) ?? '';
  link.textContent = words.open;
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openCard(article, n, link.href, words).catch(() => {
      location.assign(link.href);
    });
  });
  return link;
}

/** Shows the picture at `address` over the page, with what can be done with it; Back and Esc close it. Throws where it cannot be loaded. */
async function openCard(article: HTMLElement, n: number, address: string, words: CardWords): Promise<void> {
  const picture = document.createElement('img');
  picture.src = address;
  const [texts] = await Promise.all([
    fetchSentence(article.dataset['originalSource'] ?? '', n),
    picture.decode(),
    loadStyles(buttonStyles),
    loadStyles(cardStyles),
  ]);
  picture.alt = texts[article.dataset['card']?.endsWith('.en.png') ? 'en' : 'zh'];
  const save = document.createElement('a');
  save.href = address;
  save.download = '';
  save.textContent = words.save;
  const closeButton = document.createElement('button');
  closeButton.type = 'button';
  closeButton.textContent = words.close;
  const howTo = document.createElement('p');
  howTo.textContent = words.howTo;
  const tools = document.createElement('p');
  const share = offerShareSheet(address, words.share);
  tools.append(...(share ? [share] : []), save, closeButton);
  const dialog = document.createElement('dialog');
  dialog.className = 'card';
  dialog.setAttribute('aria-label', words.open);
  dialog.append(picture, howTo, tools);
  document.body.append(dialog);
  dialog.showModal();

  const whileOpen = new AbortController();
  const close = (): void => {
    whileOpen.abort();
    dialog.close();
    dialog.remove();
  };
  const leave = (event: Event): void => {
    // A tap beside the picture is one on the dialog itself.
    if (event.type === 'click' && event.target !== closeButton && event.target !== dialog) return;
    event.preventDefault();
    leaveStep(close);
  };
  for (const type of ['click', 'cancel', 'close']) dialog.addEventListener(type, leave, { signal: whileOpen.signal });
  await takeStep(close);
}
