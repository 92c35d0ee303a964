import type { Page } from 'playwright-core';

/** A drawing by its name. */
export interface NamedDrawing {
  readonly name: string;
  readonly svg: string;
}

/**
 * Returns the texts of drawings that lie upon each other, leave the frame or have a line through them, as a browser measures them. A text takes its measured
 * width, and of the height what its letters take: the box of a font is higher than that, and differs from font to font.
 */
export async function findOverlaps(page: Page, drawings: readonly NamedDrawing[]): Promise<string[]> {
  await page.setContent('<!doctype html><body></body>');
  return page.evaluate((all) => {
    const tolerance = 1;
    return all.flatMap(({ name, svg }) => {
      // Styles in a drawing hold for the page that it stands in, but not for what a shadow hides.
      const host = document.createElement('div');
      document.body.append(host);
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = svg;
      const drawing = shadow.querySelector('svg');
      const frame = drawing?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...shadow.querySelectorAll<SVGTextElement>('text:not(.unseen)')].flatMap((text) => {
        const words = text.textContent;
        if (words.trim() === '') return [];
        const { x, y, width, height } = text.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        const scale = (text.getScreenCTM()?.a ?? 1) * size;
        // The letters' own height about the middle of the font's box.
        const inset = Math.max(0, (height - scale * 1.1) / 2);
        return [{ words, left: x, right: x + width, top: y + inset, bottom: y + height - inset }];
      });
      const beyond = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < frame.left - tolerance ||
          right > frame.right + tolerance ||
          top < frame.top - tolerance ||
          bottom > frame.bottom + tolerance,
      );
      const upon = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance,
          )
          .map((other) => `${name}: “${one.words}” and “${other.words}”`),
      );
      // What is thin in one direction is a line; arrows, marks and bars lie beside their words and are none.
      const through = [...shadow.querySelectorAll('path, line')].flatMap((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        if (Math.min(right - left, bottom - top) > 3) return [];
        return boxes
          .filter(
            (box) =>
              left < box.right && right > box.left && top < box.bottom - tolerance && bottom > box.top + tolerance,
          )
          .map(({ words }) => `${name}: a line through “${words}”`);
      });
      host.remove();
      return [...beyond.map(({ words }) => `${name}: “${words}” leaves the frame`), ...upon, ...through];
    });
  }, drawings);
}
