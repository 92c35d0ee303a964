/** Shows the copy buttons, which do nothing without a script, and lets each copy the text that it names and say so. */
export function copyText(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      const source = document.getElementById(button.dataset['copy'] ?? '');
      if (!source) return;
      void copy(source).then((isCopied) => {
        // Where nothing may be copied the text is left selected, so that the reader's own copy command takes it.
        button.textContent = (isCopied ? button.dataset['copied'] : button.dataset['selected']) ?? '';
        setTimeout(() => (button.textContent = label), 2500);
      });
    });
  }
}

/** Puts the reader's own date where a citation needs the day of access. */
export function fillAccessDates(): void {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const place of document.querySelectorAll<HTMLElement>('[data-access-date]')) {
    place.textContent = place.textContent.replace(place.dataset['accessDate'] ?? '', today);
  }
}

async function copy(source: HTMLElement): Promise<boolean> {
  const isField = source instanceof HTMLTextAreaElement;
  const text = isField ? source.value : source.textContent;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // What is folded cannot be selected.
    const folded = source.closest('details');
    if (folded) folded.open = true;
    if (isField) source.select();
    else document.getSelection()?.selectAllChildren(source);
    // Older web views, WeChat's among them, know only this way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has taken its place where there is no clipboard
    return document.execCommand('copy');
  }
}
