/**
 * Widths in em of the Latin letters, as in the widest families of the site's stacks (Verdana's and DejaVu's measure),
 * so that a text measured here is never wider where it is read.
 */
const widths = new Map<string, number>(
  (
    [
      ['ijl|', 0.3],
      [" .,:;!'’‘·/", 0.35],
      ['-f', 0.37],
      ['t()[]"rIJ', 0.44],
      ['cszkvxy', 0.6],
      ['DGHNOQUw', 0.83],
      ['MW%m—', 0.99],
    ] as const
  ).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const digitOrLower = 0.636;
const upper = 0.72;
const boldFactor = 1.1;

/** What takes a full square: Chinese characters, full-width forms and Chinese punctuation. */
const fullWidth = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f≥≤≈“”]/;

/** Browsers part Chinese from letters and digits by this much, in em. */
const autospace = 0.125;

export type Weight = 'normal' | 'bold';

/** Returns the width in px of a text at a font size in px; a Chinese character is one em. */
export function textWidth(text: string, size: number, weight: Weight = 'normal'): number {
  let em = 0;
  let wasFull: boolean | undefined;
  for (const character of text) {
    const isFull = fullWidth.test(character);
    const latin = /[A-Z]/.test(character) ? upper : digitOrLower;
    em += isFull ? 1 : (widths.get(character) ?? latin);
    if (wasFull !== undefined && wasFull !== isFull) em += autospace;
    wasFull = isFull;
  }
  return em * size * (weight === 'bold' ? boldFactor : 1);
}
