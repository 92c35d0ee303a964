/**
 * Lets a reader copy the report's words without what stands between them: notes, numbers and buttons would leave a line
 * break of their own even where they cannot be selected.
 */
export function copyReport(article: HTMLElement): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(article)) return;
    // Hidden for as long as the browser writes the text down, which knows best where paragraphs part.
    article.dataset['copying'] = '';
    const text = selection.toString();
    Reflect.deleteProperty(article.dataset, 'copying');
    if (text === '') return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', writeHtml(range));
    event.preventDefault();
  });
}

/** Returns what is selected as plain paragraphs: a link into the page leads nowhere elsewhere. */
function writeHtml(range: Range): string {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const aside of copy.querySelectorAll('[data-annotation]:not(.original), .original a')) aside.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return copy.innerHTML;
}
