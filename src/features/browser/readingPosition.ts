import { placeKey } from './ownKey.ts';

/** Returns the sentence that the address names. */
function namedSentence(): HTMLElement | undefined {
  const named = document.getElementById(location.hash.slice(1));
  return named?.classList.contains('s') ? named : undefined;
}

/** Returns the id of the sentence that is being read: the one the address names while it is in view, or the first one in view. */
function sentenceInView(): string {
  const named = namedSentence();
  if (named) {
    const { top, bottom } = named.getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) return named.id;
  }
  for (const sentence of document.querySelectorAll<HTMLElement>('.s')) {
    if (sentence.getBoundingClientRect().bottom > 80) return sentence.id;
  }
  return 's1';
}

/** Marks in the contents the heading that is being read, keeps the place for the front page, and makes the language switch and the other views lead to the same sentence. */
export function followReadingPosition(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch], .views a')) {
    const keepPlace = (): void => {
      // The other views are offered at the head of a chapter, to which a reader scrolls back from the sentence they came for.
      const isAtHead = window.scrollY <= 120 || link.dataset['languageSwitch'] === undefined;
      link.hash = isAtHead ? (namedSentence()?.id ?? '') : sentenceInView();
    };
    // A link is also opened in a new tab, by the middle button or from a menu, of which a click says nothing.
    for (const event of ['pointerdown', 'contextmenu', 'click']) link.addEventListener(event, keepPlace);
  }

  // Said when a page is left, and on a phone when it is merely put away, after which nothing may follow.
  document.addEventListener('visibilitychange', () => {
    if (window.scrollY <= window.innerHeight) return;
    try {
      localStorage.setItem(placeKey(), `${location.pathname}#${sentenceInView()}`);
    } catch {
      // Where nothing may be stored, no way back is offered.
    }
  });

  const links = [...document.querySelectorAll<HTMLAnchorElement>('#contents ol ol a')];
  const mark = (id: string): void => {
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  if (headings.length === 0) return;
  const observer = new IntersectionObserver(
    () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      mark(passed.at(-1)?.id ?? '');
    },
    { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] },
  );
  for (const heading of headings) observer.observe(heading);
}
