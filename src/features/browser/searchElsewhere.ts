/** Shows the way to the search of the whole site, with what was typed, where a list holds nothing of it. */
export function offerSearch(form: HTMLFormElement, typed: string, isNeeded: boolean): void {
  const link = form.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
  if (!link) return;
  const query = typed.trim();
  link.hidden = !isNeeded || query === '';
  const address = new URL(link.href);
  address.searchParams.set('q', query);
  link.href = address.href;
}
