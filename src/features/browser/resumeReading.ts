import { placeKey } from './ownKey.ts';

/** Offers, in the language of the page, the sentence at which the reader left a chapter of its report. */
export function offerToResume(): void {
  const offer = document.querySelector<HTMLElement>('[data-resume]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return;
  const [, year, chapter = '', n = ''] = /\/(\d+)\/([\w-]+)\/(?:facing\/)?#s(\d+)$/.exec(readPlace()) ?? [];
  const names = JSON.parse(offer.dataset['names'] ?? '{}') as Record<string, string>;
  const name = names[chapter];
  if (year !== offer.dataset['year'] || name === undefined) return;
  link.href = `${year}/${chapter}/#s${n}`;
  link.textContent = (offer.dataset['words'] ?? '').replace('#', name).replace('#', n);
  offer.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(placeKey());
    offer.hidden = true;
  });
  offer.hidden = false;
}

function readPlace(): string {
  try {
    return localStorage.getItem(placeKey()) ?? '';
  } catch {
    return '';
  }
}
