/** Copies a sentence's address when its number is activated and says so in the page's status line; where the browser does not let us, the address is shown to be copied by hand. */
export function copySentenceLinks(): void {
  const status = document.querySelector<HTMLElement>('[data-copied-template]');
  if (!status) return;
  const { copiedTemplate = '', byHandTemplate = '', close = '' } = status.dataset;

  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.sn');
    if (!link) return;
    const n = link.dataset['n'] ?? '';
    const copied = copiedTemplate.replace('#', n);
    // Missing outside secure pages and in some web views.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copying = clipboard ? clipboard.writeText(link.href) : Promise.reject(new Error('no clipboard'));
    copying
      .then(
        () => {
          status.textContent = copied;
          setTimeout(() => (status.textContent = ''), 2500);
        },
        async () => {
          const { copyByHand } = await import('./copyByHand.ts');
          await copyByHand(link.href, { copied, byHand: byHandTemplate.replace('#', n), close });
        },
      )
      // The link itself has set the address all the same.
      .catch(() => undefined);
  });
}
