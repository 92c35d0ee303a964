/**
 * Lets the buttons of the menu and of the contents open and close what they lead to in place; Esc, a link in it and a tap
 * elsewhere close it too. Without this script their addresses open it through `:target`.
 */
export function openPanelsInPlace(): void {
  for (const button of document.querySelectorAll<HTMLAnchorElement>('a[data-opens]')) {
    const panel = document.getElementById(button.hash.slice(1));
    if (panel) openInPlace(button, panel);
  }
}

function openInPlace(button: HTMLAnchorElement, panel: HTMLElement): void {
  const isOpen = (): boolean => panel.hasAttribute('data-open');
  const show = (isWanted: boolean): void => {
    panel.toggleAttribute('data-open', isWanted);
    button.setAttribute('aria-expanded', String(isWanted));
  };
  show(false);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (button.contains(event.target)) {
      event.preventDefault();
      show(!isOpen());
    } else if (!panel.contains(event.target) || event.target.closest('a')) {
      show(false);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    show(false);
    button.focus();
  });
}
