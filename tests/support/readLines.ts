import type { Locator } from 'playwright-core';

/** A block's text as it is laid out. */
export interface LaidOutText {
  /** Element and class, to be found again. */
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Returns the lines of each block within some elements, without those that are not shown and without what stands in notes. Text
 * beside blocks within its own is a block of its own.
 */
export function readLines(elements: Locator): Promise<LaidOutText[]> {
  return elements.evaluateAll((roots) =>
    roots.flatMap((root) => {
      const blocks = new Map<Element, Text[]>();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let block = node.parentElement ?? root;
        if (block.closest('.notes, .original, .visually-hidden, script, style, select, svg, pre')) continue;
        while (block !== root && /^(inline|contents)/.test(getComputedStyle(block).display))
          block = block.parentElement ?? root;
        blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
      }
      return [...blocks].flatMap(([block, texts]) => {
        const lines: string[] = [];
        let [left, bottom] = [Infinity, -Infinity];
        const range = document.createRange();
        for (const text of texts) {
          for (const [place, character] of [...text.data].entries()) {
            range.setStart(text, place);
            range.setEnd(text, place + character.length);
            const [box] = range.getClientRects();
            // A space at a line's end takes no room.
            if (!box || box.width === 0) {
              if (/\s/.test(character) && lines.length > 0) lines.push(`${(lines.pop() ?? '').trimEnd()} `);
              continue;
            }
            // A character that does not stand to the right of the one before it, or stands below it, begins a line.
            if (box.left < left + 0.5 || box.top >= bottom) lines.push('');
            lines.push((lines.pop() ?? '') + character);
            [left, bottom] = [box.left, box.bottom];
          }
        }
        lines.push((lines.pop() ?? '').trimEnd());
        const name = `${block.tagName.toLowerCase()}.${block.getAttribute('class') ?? ''}`;
        return lines.some((line) => line !== '') ? [{ name, lines }] : [];
      });
    }),
  );
}

/** What no line begins with and what none ends with; a mark with a comma after it is one that is spoken of. */
const [closing, opening] = [/^(?!、,)[，。：；、）”’》】〕！？％%,.;:!?)\]]/u, /[（“‘《【〔([]\s*$/u];
/** What stands in no language: addresses, checksums. */
const unworded = /\w\/\w|\w\.json|[0-9a-f]{16}/;

/**
 * Returns where the lines of a text end as none may: within a word or a number, between a number and its unit or
 * ordinal, before what closes, after what opens.
 */
export function findBadBreaks({ lines }: LaidOutText): string[] {
  if (unworded.test(lines.join(''))) return [];
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index] ?? '';
    const isWithin =
      (/\p{Script=Latin}$/u.test(before) && /^\p{Script=Latin}/u.test(line)) ||
      (/\d$/.test(before) && /^[.,]?\d/.test(line)) ||
      (/(?<![\w.-])\d[\d.-]*$/.test(before) && /^\p{Script=Han}/u.test(line)) ||
      (before.endsWith('第') && /^\d/.test(line));
    // A host in brackets that is as long as the line has no other place to break.
    const isHost = /[a-z]\.[a-z]+$/.test(before);
    return isWithin || (closing.test(line) && !isHost) || opening.test(before)
      ? [`${before.slice(-12)} / ${line.slice(0, 12)}`]
      : [];
  });
}

/** Whether the last of several lines is a single Chinese character, but for punctuation. */
export function endsInLoneCharacter({ lines }: LaidOutText): boolean {
  const last = (lines.at(-1) ?? '').replace(/[\p{P}\s]/gu, '');
  return lines.length > 1 && /^\p{Script=Han}$/u.test(last);
}
