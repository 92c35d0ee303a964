import { statSync } from 'node:fs';
import { describe, expect, test as plainTest } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages, chapters } from '../support/builtPages.ts';
import { desktop, phone, test } from '../support/browserTest.ts';
import { heaviestOfKind } from '../support/pageKinds.ts';
import { againIfUndrawn, drawnInTime } from '../support/drawnInTime.ts';
import { serveFolder } from '../support/serveFolder.ts';

/** What a server may send before it hears from the reader: ten packets of 1,460 bytes. */
const initialWindow = 14_600;
const longestChapter = 26_000;
const scriptOfChapter = 6_000;
const scriptWithChart = 18_000;

const chapterPages = locales.flatMap((locale) => chapters.map((chapter) => `/${locale}/2024/${chapter}/`));

function compressedSize(path: string): number {
  return statSync(`dist${path}index.html.br`).size;
}

describe('HTML with its styles, as brotli', () => {
  plainTest('the median chapter arrives in the first packets, the longest in two rounds', ({ task }) => {
    const sizes = chapterPages.map((path) => compressedSize(path)).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? Infinity;
    const longest = sizes.at(-1) ?? Infinity;
    task.meta.measured = `median ${median} of at most ${initialWindow} bytes, longest ${longest} of at most ${longestChapter}`;
    expect(median).toBeLessThanOrEqual(initialWindow);
    expect(longest).toBeLessThanOrEqual(longestChapter);
  });

  plainTest('every page of a figure arrives in the first packets', ({ task }) => {
    const sizes = builtPages
      .filter(({ path }) => /\/figures\/[^/]+\/$/.test(path))
      .map(({ path }) => compressedSize(path));
    task.meta.measured = `${sizes.length} pages, ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes`;
    expect(sizes.length).toBeGreaterThan(200);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(initialWindow);
  });
});

test('a chapter without a chart loads at most 6 kB of JavaScript, one with a chart 18 kB', async ({
  openPage,
  onTestFinished,
  task,
}) => {
  const server = await serveFolder('dist');
  onTestFinished(() => server.close());
  const most = { without: 0, with: 0 };
  for (const path of chapterPages) {
    const page = await openPage();
    const scripts: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    const kind = (await page.locator('.chart').count()) > 0 ? 'with' : 'without';
    expect(bytes, path).toBeGreaterThan(0);
    most[kind] = Math.max(most[kind], bytes);
    await page.context().close();
  }
  task.meta.measured = `at most ${most.without} bytes without a chart, ${most.with} with`;
  expect(most.without).toBeLessThanOrEqual(scriptOfChapter);
  expect(most.with).toBeLessThanOrEqual(scriptWithChart);
});

test('every kind of page is painted whole from one request', async ({ openPage, task }) => {
  const page = await openPage({ viewport: phone });
  // Whatever a page asks for beside itself never comes.
  await page.route('**/*', (route) => (route.request().resourceType() === 'document' ? route.continue() : undefined));
  for (const { path } of heaviestOfKind) {
    await page.goto(path.slice(1), { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const seen = await page.evaluate(() => ({
      sheets: document.styleSheets.length,
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      text: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
    }));
    expect(seen.sheets, path).toBeGreaterThan(0);
    expect(seen.paper, path).not.toBe('');
    expect(seen.text, path).toBeGreaterThan(100);
  }
  task.meta.measured = `${heaviestOfKind.length} kinds of pages`;
});

test.for([phone, desktop])(
  'nothing moves while a page loads and is read, at $width px',
  againIfUndrawn,
  async (viewport, { openPage, task }) => {
    const page = await openPage({ viewport });
    await page.addInitScript(() => {
      const told = window as unknown as { shifts: number };
      told.shifts = 0;
      new PerformanceObserver((list) => {
        // The type of a layout shift is not among TypeScript's.
        for (const shift of list.getEntries() as unknown as { value: number }[]) told.shifts += shift.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moving: string[] = [];
    for (const { path } of heaviestOfKind) {
      await page.goto(path.slice(1));
      const shift = await drawnInTime(
        page.evaluate(async () => {
          const nextFrame = (): Promise<void> =>
            new Promise((resolve) =>
              requestAnimationFrame(() => {
                resolve();
              }),
            );
          for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
            window.scrollTo(0, y);
            await nextFrame();
          }
          await nextFrame();
          return (window as unknown as { shifts: number }).shifts;
        }),
      );
      if (shift > 0) moving.push(`${path}: ${shift}`);
    }
    task.meta.measured = `${heaviestOfKind.length} kinds of pages, cumulative layout shift 0`;
    expect(moving).toEqual([]);
  },
);
