import styles from '../../interface/styles/copy-by-hand.css?url';
import { loadStyles } from './loadStyles.ts';

/** Shows a text, selected, for the reader's own copy command, where the browser copies nothing for us; older web views, WeChat's among them, are asked first. */
export async function copyByHand(
  text: string,
  words: { copied: string; byHand: string; close: string },
): Promise<void> {
  // Plain is better than nothing.
  await loadStyles(styles).catch(() => undefined);
  const dialog = document.createElement('dialog');
  dialog.className = 'by-hand';
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  const button = document.createElement('button');
  button.textContent = words.close;
  button.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  label.append(words.byHand, field);
  dialog.append(label, button);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.setSelectionRange(0, text.length);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has taken its place where there is no clipboard
  if (document.execCommand('copy')) label.replaceChild(new Text(words.copied), label.childNodes[0] ?? field);
}
