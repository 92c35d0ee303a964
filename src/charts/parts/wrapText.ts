import { breaksOf } from '../../words/lineBreaks/breakable.ts';
import { textWidth, type Weight } from './textWidth.ts';

/** No line begins with one of these … */
const closing = /^[，。、；：！？）”’》］,.;:!?)\]%]/;
/** … or ends with one of these. */
const opening = /[（“‘《［([]$/;
/** A number keeps the unit behind it: 1150.89亿元, 120个 … */
const numberBefore = /\d[亿万]?$/;
/** … and in English what makes it large or a share: 7 percent, 22 billion. */
const wordOfNumber = /\d\S* (?:percent|million|billion)\b\S* ?$/;

/** Cuts a text where a line could break: at spaces, and between Chinese characters, but not inside a number or a Latin word. */
function smallestParts(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.match(/[A-Za-z0-9][\w’'.,%–-]*(?<![.,]) ?|\s*[^\sA-Za-z0-9]\s*|\s+/gu) ?? []) {
    const last = parts.at(-1);
    if (
      last !== undefined &&
      (closing.test(part) || opening.test(last) || numberBefore.test(last) || wordOfNumber.test(last + part))
    )
      parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

const chinese = /\p{Script=Han}/u;
const beginsChinese = /^\p{Script=Han}/u;
const endsChinese = /\p{Script=Han}$/u;
const singleCharacter = /^\p{Script=Han}$/u;

/** Cuts a text where a line may break: as above, but Chinese only between its words, as far as these fit a line. */
function breakableParts(text: string, fits: (words: string) => boolean): string[] {
  const smallest = smallestParts(text);
  if (!chinese.test(text)) return smallest;
  const borders = new Set(breaksOf(text, 'zh'));
  const parts: string[] = [];
  let place = 0;
  for (const part of smallest) {
    const last = parts.at(-1) ?? ' ';
    const isWithinWord = !borders.has(place) && endsChinese.test(last) && beginsChinese.test(part);
    if ((isWithinWord || singleCharacter.test(last)) && fits(last + part)) parts[parts.length - 1] = last + part;
    else parts.push(part);
    place += part.length;
  }
  return parts;
}

function fillLines(parts: readonly string[], width: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + part).trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/**
 * Breaks a text into the fewest lines that fit, of lengths as equal as may be, so that no character stands alone on the last;
 * a single word wider than the line keeps a line of its own.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 'normal'): string[] {
  const fits = (words: string) => textWidth(words.trimEnd(), size, weight) <= width;
  return wrapParts(breakableParts(text, fits), width, size, weight);
}

/** Breaks a text into lines as `wrapText` does, but only between the given parts. */
export function wrapParts(parts: readonly string[], width: number, size: number, weight: Weight = 'normal'): string[] {
  const lines = fillLines(parts, width, size, weight);
  let tooTight = 0;
  let fits = width;
  // Twelve halvings bring any width of a screen within half a pixel of the tightest.
  for (let step = 0; step < 12; step += 1) {
    const middle = (tooTight + fits) / 2;
    const isTight = fillLines(parts, middle, size, weight).length > lines.length;
    if (isTight) tooTight = middle;
    else fits = middle;
  }
  return fillLines(parts, fits, size, weight);
}
