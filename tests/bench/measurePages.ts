import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/reading/environment/findBrowser.ts';
import { serveFolder } from '../support/serveFolder.ts';

/** What a page costs a reader on a phone with a slow connection: 1.6 Mbit/s, 150 ms away, a processor at a quarter. */
export interface PageCost {
  readonly path: string;
  readonly requests: number;
  /** As sent, headers included. */
  readonly kilobytes: number;
  /** Milliseconds until the first text is painted; the median of the runs. */
  readonly firstPaint: number;
}

const runs = 5;

/** Measures pages of the built site, and what the first search loads; the search is a page of its own here. */
export async function measurePages(paths: readonly string[]): Promise<PageCost[]> {
  const server = await serveFolder('dist');
  const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
  const costs: PageCost[] = [];
  for (const path of paths) {
    const measured: PageCost[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measureOnce(browser, server.origin, path));
    measured.sort((a, b) => a.firstPaint - b.firstPaint);
    costs.push(...measured.slice(Math.floor(runs / 2), Math.floor(runs / 2) + 1));
  }
  await browser.close();
  await server.close();
  return costs;
}

async function measureOnce(browser: Browser, origin: string, path: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 60_000 });
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { path, requests, kilobytes: bytes / 1000, firstPaint };
}
