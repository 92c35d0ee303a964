import type { Locator } from 'playwright-core';

/** A block's text as it is laid out. */
export interface LaidOutText {
  /** Element and class, to be found again. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** Returns the lines of each of some elements, without those that are not shown and without what stands in notes. */
export function readLines(blocks: Locator): Promise<LaidOutText[]> {
  return blocks.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const lines: string[] = [];
      let left = Infinity;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? '';
        if (node.parentElement?.closest('.notes, .original, .visually-hidden')) continue;
        for (let place = 0; place < words.length; place += 1) {
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          const [box] = range.getClientRects();
          if (!box || box.width === 0) continue;
          // A character that does not stand to the right of the one before it begins a line.
          if (box.left < left + 0.5) lines.push('');
          lines.push((lines.pop() ?? '') + words.charAt(place));
          left = box.left;
        }
      }
      return lines.length > 0
        ? [{ name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`, lines }]
        : [];
    }),
  );
}

/** Whether the last of several lines is a single Chinese character, but for punctuation. */
export function endsInLoneCharacter({ lines }: LaidOutText): boolean {
  const last = (lines.at(-1) ?? '').replace(/[\p{P}\s]/gu, '');
  return lines.length > 1 && /^\p{Script=Han}$/u.test(last);
}
