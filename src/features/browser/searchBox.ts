/**
 * Lets `/`, unless the reader has switched it off, and Ctrl or ⌘ K lead to the search field of the page, and shows results below the box at its head. What that
 * takes is loaded when the box gets the focus, and not before.
 */
export function enhanceSearchBox(): void {
  document.addEventListener('keydown', (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const isSlash =
      event.key === '/' &&
      document.documentElement.dataset['slash'] !== 'off' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isTyping(event.target);
    if (event.isComposing || (!isShortcut && !isSlash)) return;
    const field =
      document.querySelector<HTMLInputElement>('[data-search-form] input[name=q]') ??
      document.querySelector<HTMLInputElement>('[data-search-box] [name=q]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  const box = document.querySelector<HTMLFormElement>('[data-search-box]');
  box?.addEventListener(
    'focusin',
    () => {
      void import('./searchSuggestions.ts').then(
        ({ suggestResults }) => {
          suggestResults(box);
        },
        // The form itself still leads to the search page.
        () => undefined,
      );
    },
    { once: true },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
