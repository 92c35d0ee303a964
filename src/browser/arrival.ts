/** Gives the focus to the sentence that the address names, so that a screen reader says it and the keyboard goes on from there. */
export function focusSentenceOfAddress(): void {
  const focus = (): void => {
    if (!/^#s\d+$/.test(location.hash)) return;
    const sentence = document.getElementById(location.hash.slice(1));
    if (!sentence) return;
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  };
  focus();
  window.addEventListener('hashchange', focus);
}
