import { keep, readKept } from './keptSettings.ts';

/** Makes the buttons work that show the other language in lists: the choice is one of the settings, and follows them. */
export function runTwinSwitches(): void {
  const root = document.documentElement;
  const areBothShown = (): boolean => root.dataset['lists'] === 'both';
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-twin-switch]')) {
    const tell = (): void => {
      button.setAttribute('aria-pressed', String(areBothShown()));
    };
    button.addEventListener('click', () => {
      const { lists: _, ...others } = readKept();
      if (areBothShown()) {
        keep(others);
        delete root.dataset['lists'];
      } else {
        keep({ ...others, lists: 'both' });
        root.dataset['lists'] = 'both';
      }
    });
    new MutationObserver(tell).observe(root, { attributeFilter: ['data-lists'] });
    tell();
    button.hidden = false;
  }
}
