import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { locales } from '../../src/locales.ts';
import { readLightTokens, readMediaTokens, tokenNamed } from '../../src/charts/tokens/readTokens.ts';
import { builtPages } from '../support/builtPages.ts';
import { addressOf, test as browserTest } from '../support/browserTest.ts';

const embeds = builtPages.map(({ path }) => path).filter((path) => path.endsWith('/embed/'));

/** The codes that a chapter offers, as a writer copies them; `publicOrigin` is where the build believes to stand. */
function offeredCodes(chapterPath: string): { frame: string; follow: string } {
  const html = builtPages.find(({ path }) => path === chapterPath)?.html ?? '';
  const codes = [...html.matchAll(/<code>([^]*?)<\/code>/g)].map(([, code = '']) =>
    code
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
  const { origin, publicOrigin } = inject('site');
  const here = (code: string | undefined): string => (code ?? '').replaceAll(publicOrigin, origin);
  return {
    frame: here(codes.find((code) => code.startsWith('<iframe'))),
    follow: here(codes.find((code) => code.startsWith('<script'))),
  };
}

/** Serves an article of another site, on an origin of its own. */
const test = browserTest.extend('article', ({}, { onCleanup }) => async (body: string): Promise<string> => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>An article</title><body>${body}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onCleanup(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

/** Returns by how many px the article's first frame is higher than the chart in it. */
async function measureSpare(page: Page): Promise<number> {
  const frame = page.locator('iframe').first();
  const chart = frame.contentFrame().locator('main');
  const content = await chart.evaluate((main) => main.getBoundingClientRect().height);
  return (await frame.evaluate((element) => element.clientHeight)) - content;
}

test('with the lines for the page around it, the frame is as high as its chart, narrow and wide, table open or not', async ({
  openPage,
  article,
}) => {
  const { frame, follow } = offeredCodes('/en/2024/innovation/');
  expect(follow.split('\n').length).toBeLessThan(9);
  const page = await openPage({ viewport: { width: 390, height: 800 } });
  await page.goto(await article(frame.replace(' loading="lazy"', '') + follow));
  const isFitting = async (): Promise<boolean> => {
    const spare = await measureSpare(page);
    return spare >= 0 && spare <= 1;
  };
  await expect.poll(isFitting).toBe(true);
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect.poll(isFitting).toBe(true);
  await page.frameLocator('iframe').locator('summary').click();
  await expect.poll(isFitting).toBe(true);
});

test('the lines heed the chart alone: no other frame changes its height, and no other site changes the chart', async ({
  openPage,
  article,
}) => {
  const { frame, follow } = offeredCodes('/zh/2024/innovation/');
  const stranger =
    '<iframe id="stranger" height="77" srcdoc="<script>parent.postMessage({chartHeight: 5000}, \'*\')</script>"></iframe>';
  const page = await openPage();
  await page.goto(await article(frame.replace(' loading="lazy"', '') + stranger + follow));
  await page.evaluate(() => {
    postMessage({ chartHeight: 5000 }, '*');
    postMessage(null, '*');
  });
  await expect.poll(() => measureSpare(page)).toBeLessThanOrEqual(1);
  expect(await page.locator('#stranger').evaluate((element) => element.clientHeight)).toBe(77);
});

test.for([
  ['?theme=light', 'dark', 'light'],
  ['?theme=light', 'light', 'light'],
  ['?theme=dark', 'light', 'dark'],
  ['', 'dark', 'dark'],
  ['', 'light', 'light'],
  ['?theme=auto', 'dark', 'dark'],
  ['?theme=purple', 'light', 'light'],
] as const)(
  'an address with "%s", under a system that is %s, is %s',
  async ([query, colorScheme, theme], { openPage }) => {
    const tokens = readFileSync('src/interface/styles/tokens.css', 'utf8');
    const colors = theme === 'dark' ? readMediaTokens(tokens, '(prefers-color-scheme: dark)') : readLightTokens(tokens);
    const page = await openPage({ colorScheme });
    await page.goto(addressOf(`${embeds[0] ?? ''}${query}`));
    const shown = await page.evaluate(
      (names) => {
        const style = getComputedStyle(document.documentElement);
        return names.map((name) => style.getPropertyValue(`--${name}`).trim());
      },
      ['paper', 'ink', 'target', 'result', 'rule'],
    );
    expect(shown).toEqual(['paper', 'ink', 'target', 'result', 'rule'].map((name) => tokenNamed(colors, name)));
  },
);

test('the offered code is light, as most articles are, and says how to change it', () => {
  const { frame } = offeredCodes('/en/2024/innovation/');
  expect(frame).toMatch(/\/embed\/\?theme=light"/);
  const chapters = locales.map((locale) => builtPages.find(({ path }) => path === `/${locale}/2024/innovation/`)?.html);
  for (const html of chapters) expect(html).toContain('theme=dark');
});
