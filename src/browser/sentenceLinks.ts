/** Copies a sentence's address when its number is activated, where the browser lets us, and says so in the page's status line. */
export function copySentenceLinks(): void {
  const status = document.querySelector<HTMLElement>('[data-copied-template]');
  if (!status) return;
  const template = status.dataset['copiedTemplate'] ?? '';

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.sn');
    if (!link) return;
    // Missing outside secure pages and in some web views; the link still sets the address.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(link.href).then(() => {
      status.textContent = template.replace('#', link.dataset['n'] ?? '');
      setTimeout(() => (status.textContent = ''), 2500);
    });
  });
}
