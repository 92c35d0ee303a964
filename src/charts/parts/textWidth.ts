/**
 * Widths in em of the Latin letters, as in the widest families of the site's stacks (Verdana's and DejaVu's measure),
 * so that a text measured here is never wider where it is read.
 */
const narrow = new Map<string, number>([
  ...[...'ijl|'].map((letter) => [letter, 0.29] as const),
  ...[..." .,:;!'’‘f"].map((letter) => [letter, 0.35] as const),
  ...[...'t()[]-“”"r'].map((letter) => [letter, 0.42] as const),
  ...[...'cszkvxy'].map((letter) => [letter, 0.58] as const),
  ...[...'mW%'].map((letter) => [letter, 0.97] as const),
  ...[...'wMO'].map((letter) => [letter, 0.82] as const),
]);
const digitOrLower = 0.635;
const upper = 0.72;
const boldFactor = 1.09;

/** What takes a full square: Chinese characters, full-width forms and Chinese punctuation. */
const fullWidth = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f≥≤≈]/;

/** Browsers part Chinese from letters and digits by this much, in em. */
const autospace = 0.125;

/** Returns the width in px of a text at a font size in px; a Chinese character is one em. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let em = 0;
  let wasFull: boolean | undefined;
  for (const character of text) {
    const isFull = fullWidth.test(character);
    const latin = /[A-Z]/.test(character) ? upper : digitOrLower;
    em += isFull ? 1 : (narrow.get(character) ?? latin);
    if (wasFull !== undefined && wasFull !== isFull) em += autospace;
    wasFull = isFull;
  }
  return em * size * (weight === 'bold' ? boldFactor : 1);
}
