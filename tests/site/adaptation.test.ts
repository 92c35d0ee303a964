import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesOfEachKind } from '../support/pageKinds.ts';
import { addressOf, desktop, test } from '../support/browserTest.ts';

/** One page of each kind, in the language whose words are longer. */
const pages = pagesOfEachKind.filter((path) => path.startsWith('/en/') && !path.includes('/charts/'));

/** What a reader may set by WCAG 2.2, 1.4.12, without losing anything. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Returns the elements whose words are cut off at their edge. */
function findClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, .masthead *, .footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
        );
        // What is there for screen readers alone is one pixel large.
        if (!hasWords || width <= 2 || height <= 2 || clipPath !== 'none' || element.closest('svg')) return false;
        const isCutX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isCutY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return isCutX || isCutY;
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 30)}`),
  );
}

test('at 400 % zoom with the text spacing of WCAG nothing is cut off or needs scrolling sideways', async ({
  openPage,
  task,
}) => {
  // 1280 by 1024 pixels enlarged four times leave this; the policy would not let the test's own styles in.
  const page = await openPage({ viewport: { width: 320, height: 256 }, bypassCSP: true });
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(addressOf(path));
    await page.addStyleTag({ content: textSpacing });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > 320) faults.push(`${path} needs ${needed} px`);
    faults.push(...(await findClipped(page)).map((element) => `${path} cuts off ${element}`));
  }
  expect(faults).toEqual([]);
  task.meta.measured = `${pages.length} pages`;
});

test('with reduced motion nothing moves', async ({ openPage }) => {
  const page = await openPage({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const path of pages) {
    await page.goto(addressOf(path));
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          // Up to a millisecond is a change at a given time, not a movement.
          const moves = [transitionDuration, animationDuration].some((duration) => parseFloat(duration) > 0.001);
          return moves || scrollBehavior === 'smooth';
        })
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    moving.push(...found.map((element) => `${path}: ${element}`));
  }
  expect(moving).toEqual([]);
});

test('with forced colours links, figures and the focus are told apart without their colours', async ({ openPage }) => {
  const page = await openPage({ forcedColors: 'active' });
  await page.goto(addressOf('/en/2024/wellbeing/'));
  // The notes in the margin stand apart from the words; links among the words must be known as such.
  const plain = await page.evaluate(() =>
    [...document.querySelectorAll('.text p a:not(.note)')]
      .filter((element) => {
        const { textDecorationLine, borderBottomStyle } = getComputedStyle(element);
        return textDecorationLine === 'none' && borderBottomStyle === 'none' && element.textContent.trim() !== '';
      })
      .map((element) => `${element.className}: ${element.textContent.trim()}`),
  );
  expect(plain.filter((name) => !/^(?:sn|n)\b/.test(name))).toEqual([]);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).not.toBe('none');
});

test('the keyboard walks through every kind of page to its end, and what has the focus is seen', async ({
  openPage,
  task,
}) => {
  const page = await openPage({ viewport: desktop });
  const faults: string[] = [];
  let stops = 0;
  for (const path of pages) {
    await page.goto(addressOf(path));
    const expected = await page.evaluate(() => {
      const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]';
      const isReachable = (element: Element): boolean =>
        element instanceof Element &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getAttribute('tabindex') !== '-1';
      // One of a group of radio buttons takes the focus, and arrows move it.
      const radios = new Set<string>();
      return [...document.querySelectorAll(focusable)].filter((element) => {
        if (!isReachable(element)) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const isNew = !radios.has(element.name);
        radios.add(element.name);
        return isNew;
      }).length;
    });
    const walked = new Set<string>();
    // A few more steps than there are stops: the walk must end by leaving the page.
    for (let step = 0; step < expected + 3; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate((number) => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const seen = element as Element & { dataset: DOMStringMap };
        seen.dataset['walked'] ??= String(number);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        // A mark of a chart draws its ring itself, as an outline around a drawing is not shown everywhere.
        const ring = element.querySelector(':scope > .hit');
        const hasRing = ring !== null && parseFloat(getComputedStyle(ring).strokeWidth) >= 2;
        const hasOutline = hasRing || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        return {
          key: seen.dataset['walked'],
          name: `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 20)}`,
          isSeen: isInView && hasOutline,
        };
      }, step);
      if (!stop || walked.has(stop.key)) break;
      walked.add(stop.key);
      if (!stop.isSeen) faults.push(`${path}: the focus is not seen on ${stop.name}`);
    }
    if (walked.size < expected) faults.push(`${path}: ${walked.size} of ${expected} stops are reached`);
    stops += walked.size;
  }
  expect(faults).toEqual([]);
  task.meta.measured = `${stops} stops on ${pages.length} pages`;
});
