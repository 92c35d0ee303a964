import styles from '../../interface/styles/found-marks.css?url';
import { loadStyles } from './loadStyles.ts';

/**
 * Gives the focus to the sentence that the address names, so that a screen reader says it and the keyboard goes on from
 * there; the words for which a search has led there are marked in it.
 */
export function focusSentenceOfAddress(): void {
  const focus = (): void => {
    if (!/^#s\d+$/.test(location.hash)) return;
    const sentence = document.getElementById(location.hash.slice(1));
    if (!sentence) return;
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
    markWords(sentence);
  };
  focus();
  window.addEventListener('hashchange', focus);
}

function markWords(sentence: HTMLElement): void {
  const label = document.querySelector<HTMLElement>('[data-clear-marks]')?.dataset['clearMarks'];
  if (location.search === '' || label === undefined || sentence.querySelector('mark')) return;
  void Promise.all([import('./foundMarks.ts'), loadStyles(styles)]).then(
    ([{ markFoundWords }]) => {
      markFoundWords(sentence, label);
    },
    // The sentence itself is shown all the same.
    () => undefined,
  );
}
