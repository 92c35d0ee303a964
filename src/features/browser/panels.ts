/**
 * Lets the buttons of the menu and of the contents open and close what they lead to in place. Without this script their
 * addresses open it through `:target`.
 */
export function openPanelsInPlace(): void {
  for (const button of document.querySelectorAll<HTMLAnchorElement>('a[data-opens]')) {
    const panel = document.getElementById(button.hash.slice(1));
    if (!panel) continue;
    const show = (isWanted: boolean): void => {
      panel.toggleAttribute('data-open', isWanted);
      button.setAttribute('aria-expanded', String(isWanted));
    };
    show(false);
    button.addEventListener('click', (event) => {
      event.preventDefault();
      show(!panel.hasAttribute('data-open'));
      // Where it cannot be loaded the button closes the panel all the same.
      import('./waysOut.ts').then(
        ({ offerWaysOut }) => offerWaysOut({ button, panel, show }),
        () => undefined,
      );
    });
  }
}
