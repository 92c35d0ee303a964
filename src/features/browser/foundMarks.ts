import { readMarks } from '../search/foundMarks.ts';
import { asPrinted } from './printed.ts';

/**
 * Marks in the sentence that the address names the words for which someone was led there, and lets them be cleared by a
 * button behind it or by Esc. What belongs to us in a sentence, its number and its notes, is left alone.
 */
export function markFoundWords(sentence: HTMLElement, clearLabel: string): void {
  const words = readMarks(location.search);
  const marks = asPrinted(sentence, () => words.flatMap((word) => markWord(sentence, word)));
  if (marks.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear-marks';
  button.dataset['annotation'] = '';
  button.textContent = clearLabel;
  const clear = (): void => {
    // Texts that are joined while they show other characters would not find back to the printed ones.
    asPrinted(sentence, () => {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      sentence.normalize();
    });
    button.remove();
    document.removeEventListener('keydown', onKey);
    history.replaceState(history.state, '', location.pathname + location.hash);
    sentence.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) clear();
  };
  button.addEventListener('click', clear);
  document.addEventListener('keydown', onKey);
  const notes = sentence.querySelector('.notes');
  if (notes) notes.before(button);
  else sentence.append(button);
}

/** Marks a word wherever it stands in an element, also across its links; returns the marks, one for each piece of text. */
function markWord(element: HTMLElement, word: string): HTMLElement[] {
  const nodes = printedTexts(element);
  const text = nodes.map(({ data }) => data).join('');
  const marks: HTMLElement[] = [];
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) starts.push(at);
  // From the last to the first, as a mark cuts off what stands behind it.
  for (const start of starts.reverse()) {
    let position = 0;
    for (const node of nodes) {
      const from = Math.max(0, start - position);
      const to = Math.min(node.length, start + word.length - position);
      position += node.length;
      if (from >= to) continue;
      marks.push(...wrap(node, from, to));
    }
  }
  return marks;
}

/** Wraps a part of a text; a part that is marked already, or that another mark has cut, stays as it is. */
function wrap(node: Text, from: number, to: number): HTMLElement[] {
  if (node.parentElement?.closest('mark') || to > node.data.length) return [];
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const mark = document.createElement('mark');
  mark.className = 'found';
  range.surroundContents(mark);
  return [mark];
}

function printedTexts(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('[data-annotation]')) texts.push(node);
  return texts;
}
