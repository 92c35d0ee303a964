import buttonStyles from '../../interface/styles/outlined-button.css?url';
import cardStyles from '../../interface/styles/share-card.css?url';
import { fetchJson } from './load.ts';
import { loadStyles } from './loadStyles.ts';
import { offerShareSheet } from './shareSheet.ts';

/** What stands beside a card where it is shown. */
export interface CardWords {
  /** On the way to it. */
  readonly open: string;
  readonly howTo: string;
  readonly save: string;
  /** On the button that opens the share sheet of the device. */
  readonly share: string;
}

/**
 * Returns the way to the picture of a sentence, which opens in the place of the link; `text` gives what the picture says.
 * Throws where the site has no pictures, and without a network.
 */
export async function linkCard(
  article: HTMLElement,
  n: string,
  text: () => Promise<string>,
): Promise<HTMLAnchorElement> {
  const { card } = article.dataset;
  if (card === undefined) throw new Error('this site has no cards');
  const words = await fetchJson<CardWords>(card.replace(/[^/]+(\.\w+)\.png$/, 'words$1.json'));
  const link = document.createElement('a');
  link.href = card.replace('#', n);
  link.textContent = words.open;
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    drawCard(link.href, words, text).then(
      (drawn) => {
        link.replaceWith(drawn);
      },
      () => {
        location.assign(link.href);
      },
    );
  });
  return link;
}

/** Returns a picture with what can be done with it; throws where it cannot be loaded. */
async function drawCard(address: string, words: CardWords, text: () => Promise<string>): Promise<HTMLElement> {
  const picture = document.createElement('img');
  picture.src = address;
  picture.alt = await text();
  await Promise.all([picture.decode(), loadStyles(buttonStyles), loadStyles(cardStyles)]);
  const save = document.createElement('a');
  save.href = address;
  save.download = '';
  save.textContent = words.save;
  const share = offerShareSheet(address, words.share);
  const drawn = document.createElement('span');
  drawn.className = 'card';
  drawn.append(words.howTo, ...(share ? [share] : []), save, picture);
  return drawn;
}
