/** Says that the site was built anew since this page was opened, when something it needs cannot be loaded for that reason. */
export function sayWhenOutdated(): void {
  const line = document.querySelector<HTMLElement>('.outdated');
  line?.querySelector('button')?.addEventListener('click', () => {
    location.reload();
  });
  // The bundler's name for a part of a script that was asked for later and did not come.
  addEventListener('vite:preloadError', () => {
    for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
      fetch(src, { method: 'HEAD', cache: 'no-store' }).then(
        ({ status }) => {
          // A script's name holds the names of its parts: where a part is gone, so is the script.
          if (status === 404) line?.removeAttribute('hidden');
        },
        // Without a network it is not known whether there is a newer page.
        () => undefined,
      );
    }
  });
}
