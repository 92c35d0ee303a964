import { expect, inject } from 'vitest';
import { languageTags, locales, otherLocale, type Locale } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import { addressOf, desktop, phone, test } from '../support/browserTest.ts';

const localized = builtPages.flatMap(({ path, locale }) => (locale ? [{ path, locale }] : []));

function pathIn(locale: Locale, path: string): string {
  return path.replace(/^\/(zh|en)\//, `/${locale}/`);
}

function publicAddress(path: string): string {
  const { publicOrigin, base } = inject('site');
  return `${publicOrigin}${base.replace(/\/$/, '')}${path}`;
}

test('every page has its twin at the same path in the other language', ({ task }) => {
  const paths = new Set(localized.map(({ path }) => path));
  const lonely = localized.filter(({ path, locale }) => !paths.has(pathIn(otherLocale(locale), path)));
  expect(lonely).toEqual([]);
  task.meta.measured = `${localized.length / locales.length} pairs of pages`;
});

test('every change of language is marked for voices, fonts and translators', async ({ openPage, task }) => {
  const page = await openPage();
  const unmarked: string[] = [];
  let count = 0;
  for (const { path, html } of builtPages.filter(({ locale }) => locale !== undefined)) {
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      // Code, addresses and ids are of no language.
      for (const other of parsed.querySelectorAll('script, style, code, pre, textarea, noscript')) other.remove();
      const languageOf = (element: Element | null): string => element?.closest('[lang]')?.getAttribute('lang') ?? '';
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      const foreign: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? '';
        const isChinese = /\p{Script=Han}/u.test(words);
        const isEnglish = !isChinese && /[A-Za-z]{2,}(?:[ ’]+[A-Za-z]{2,}){2,}/.test(words);
        const language = languageOf(node.parentElement);
        if (language.startsWith('en') ? isChinese : isEnglish)
          foreign.push(`${language}: ${words.trim().slice(0, 60)}`);
      }
      const marks = [...parsed.body.querySelectorAll('[lang]')].filter(
        (element) => languageOf(element) !== languageOf(element.parentElement),
      );
      return { foreign, count: marks.length };
    }, html);
    count += found.count;
    unmarked.push(...found.foreign.map((words) => `${path} ${words}`));
  }
  expect(unmarked).toEqual([]);
  task.meta.measured = `${count} changes of language on ${localized.length} pages`;
});

test('every page says its language, its address and where its twin is', ({ parsedPages }) => {
  const heads = parsedPages
    .filter(({ path }) => localized.some((page) => page.path === path))
    .map(({ path, lang, links }) => ({ path, lang, links: links.filter(({ element }) => element === 'link') }));
  for (const { path, lang, links } of heads) {
    const locale = locales.find((candidate) => path.startsWith(`/${candidate}/`)) ?? 'zh';
    const addresses = links.filter(({ rel }) => rel === 'canonical').map(({ address }) => address);
    const alternates = links
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang !== undefined)
      .map(({ hreflang, address }) => [hreflang ?? '', address] as const)
      .filter(([hreflang]) => hreflang !== 'x-default');
    expect(lang, path).toBe(languageTags[locale]);
    // The newest report's doors stand at addresses without a year too, and name those that stay.
    const own = path.replace(/^(\/\w+)(?=\/for\/)/, '$1/2024');
    expect(addresses, path).toEqual([publicAddress(own)]);
    expect(alternates, path).toEqual(locales.map((other) => [languageTags[other], publicAddress(pathIn(other, own))]));
  }
});

test.for([
  ['zh', 'wellbeing', 20, phone],
  ['zh', 'innovation', 30, desktop],
  ['en', 'wellbeing', 20, phone],
  ['en', 'governance', 12, desktop],
] as const)(
  'the language switch in %s on %s, sentence %i, stays on the same sentence',
  async ([locale, chapter, sentence, viewport], { openPage }) => {
    const page = await openPage({ viewport });
    await page.goto(`${locale}/2024/${chapter}/#s${sentence}`);
    await page.locator('a[hreflang]').filter({ visible: true }).first().click();
    await page.waitForURL(addressOf(`/${otherLocale(locale)}/2024/${chapter}/#s${sentence}`));
    await page.locator(`#s${sentence}`).waitFor();
    const top = await page.locator(`#s${sentence}`).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(viewport.height / 2);
  },
);
