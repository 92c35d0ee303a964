import type { Page } from 'playwright-core';

/**
 * Returns the texts of a page that are printed over each other, as it is laid out now: pieces of lines, of which the
 * letters themselves meet and not only the room that a font asks for around them.
 */
export function findOverprinting(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    // What is there for screen readers alone is cut off by a path.
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      getComputedStyle(element).clipPath === 'none';
    /** What of a box is not cut off by an element that hides what does not fit it. */
    const cutBy = (element: Element | null, box: Omit<Piece, 'text'>): Omit<Piece, 'text'> => {
      if (!element || element === document.body) return box;
      const { overflowX, position } = getComputedStyle(element);
      const outer = position === 'fixed' ? null : element.parentElement;
      if (overflowX === 'visible' || element instanceof SVGElement) return cutBy(outer, box);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return cutBy(outer, {
        left: Math.max(box.left, left),
        right: Math.min(box.right, right),
        top: Math.max(box.top, top),
        bottom: Math.min(box.bottom, bottom),
      });
    };
    /** Whether an element lies over what is scrolled below it, on a ground of its own. */
    const floats = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).position === 'fixed' || floats(element.parentElement));
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || !parent || !isShown(parent) || floats(parent)) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        const half = Math.min((bottom - top) / 2, size * 0.3);
        const box = cutBy(parent, { left: left + 1, right: right - 1, top: middle - half, bottom: middle + half });
        if (box.right > box.left && box.bottom > box.top) pieces.push({ text, ...box });
      }
    }
    pieces.sort((a, b) => a.top - b.top);
    return pieces.flatMap((piece, index) => {
      const found: string[] = [];
      for (const other of pieces.slice(index + 1)) {
        if (other.top >= piece.bottom - 1) break;
        if (other.left < piece.right - 1 && piece.left < other.right - 1) {
          found.push(`“${piece.text.slice(0, 24)}” and “${other.text.slice(0, 24)}”`);
        }
      }
      return found;
    });
  });
}
