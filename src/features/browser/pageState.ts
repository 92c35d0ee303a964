/**
 * Keeps what the reader chose on a page, a query and filters, in its address, so that it can be sent to someone and comes
 * back after a reload; the language switch leads to the same choice. `search` is the part of the address from its question
 * mark on, or empty.
 */
export function keepPageState(search: string): void {
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  const language = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  if (language) language.search = search;
}
