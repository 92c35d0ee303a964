import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, inject } from 'vitest';
import type { FiguresJson, TermsJson } from '../../src/publish/downloads/contracts.ts';
import { languageTags, locales } from '../../src/locales.ts';
import { shareShapes } from '../../src/publish/sharing/sharePicture.ts';
import { builtFiles, builtPages, chapters, type BuiltPage } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import { thingsOf, type Thing } from '../support/structuredData.ts';

/** Turns a whole address into a path below the site's base. */
function pathOf(address: string): string {
  const { publicOrigin, base } = inject('site');
  const site = `${publicOrigin}${base.replace(/\/$/, '')}`;
  return address.startsWith(`${site}/`) ? decodeURI(address.slice(site.length)) : `elsewhere: ${address}`;
}

/** The newest report's doors stand at addresses without a year too, and say there where they stay. */
const isCopy = ({ path }: Pick<BuiltPage, 'path'>): boolean => /^\/\w+\/for\//.test(path);
const isListed = ({ path, html }: BuiltPage): boolean =>
  path !== '/404.html' &&
  !isCopy({ path }) &&
  !html.includes('<meta name="robots" content="noindex"') &&
  !html.includes('http-equiv="refresh"');
const listed = builtPages.filter(isListed);
const localized = listed.filter(({ locale }) => locale !== undefined);
const readJson = (file: string): unknown => JSON.parse(readFileSync(`dist${file}`, 'utf8'));

/** Returns the `content` of a page's `<meta>` elements with a property or name. */
function metaOf({ html }: BuiltPage, name: string): string[] {
  return [...html.matchAll(new RegExp(`<meta (?:property|name|itemprop)="${name}" content="([^"]*)"`, 'g'))].map(
    ([, content = '']) => content,
  );
}

function thingOn(path: string, type: string): Thing {
  const page = builtPages.find((candidate) => candidate.path === path);
  const thing = page && thingsOf(page).find((candidate) => candidate['@type'] === type);
  if (!thing) throw new Error(`${path} has no ${type}`);
  return thing;
}

describe('search engines', () => {
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');

  test('find every page that may be listed in the sitemap, and no other', ({ task }) => {
    const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => pathOf(address));
    expect(found.toSorted()).toEqual(listed.map(({ path }) => path).toSorted());
    task.meta.measured = `${found.length} pages`;
  });

  test('are led from a copy to the page of the year', () => {
    const copies = builtPages.filter(isCopy);
    const led = copies.map(({ html }) => pathOf(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''));
    expect(led).toEqual(copies.map(({ path }) => path.replace('/for/', '/2024/for/')));
    expect(copies).not.toEqual([]);
  });

  test('can parse the sitemap and reach each language that it names', async ({ openPage }) => {
    const page = await openPage();
    const addresses = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      if (parsed.querySelector('parsererror')) return ['not well-formed'];
      return [...parsed.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
    }, sitemap);
    const paths = new Set(listed.map(({ path }) => path));
    expect(addresses.map(pathOf).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('are told by robots.txt where the sitemap is', () => {
    const address = /^Sitemap: (.+)$/m.exec(readFileSync('dist/robots.txt', 'utf8'))?.[1] ?? '';
    expect(pathOf(address)).toBe('/sitemap.xml');
  });

  test('read the way to each page, through pages that exist, in the page’s language', () => {
    const paths = new Set(listed.map(({ path }) => path));
    const astray = localized
      .filter(({ path, locale }) => path !== `/${locale ?? ''}/`)
      .flatMap((page) => {
        const steps = thingsOf(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as
          { item: string }[] | undefined;
        const way = (steps ?? []).map(({ item }) => pathOf(item));
        const isGood =
          way[0] === `/${page.locale ?? ''}/` && way.at(-1) === page.path && way.every((path) => paths.has(path));
        return isGood ? [] : [`${page.path}: ${way.join(' → ')}`];
      });
    expect(astray).toEqual([]);
  });

  test.for(locales)('read the report, its chapters, data, terms and figures in %s', (locale) => {
    const report = thingOn(`/${locale}/`, 'Report');
    const parts = report['hasPart'] as Thing[];
    expect(parts.map(({ url }) => pathOf(String(url)))).toEqual(chapters.map((id) => `/${locale}/2024/${id}/`));
    for (const id of chapters) {
      const chapter = thingOn(`/${locale}/2024/${id}/`, 'Chapter');
      expect(chapter['isPartOf']).toEqual({ '@id': report['@id'] });
    }
    expect(thingOn(`/${locale}/2024/data/`, 'Dataset')['distribution']).not.toEqual([]);
    const { terms } = readJson('/data/2024/terms.json') as TermsJson;
    const set = thingOn(`/${locale}/terms/`, 'DefinedTermSet');
    const names = (set['hasDefinedTerm'] as Thing[]).map(({ name }) => String(name));
    expect(names.toSorted()).toEqual(terms.map((term) => term[locale]).toSorted());
    const { figures } = readJson('/data/2024/figures.json') as FiguresJson;
    for (const { id, value } of figures) {
      const thing = thingOn(`/${locale}/2024/figures/${id}/`, 'QuantitativeValue');
      expect(thing['value'] ?? thing['minValue'] ?? thing['maxValue'], id).toBe(value);
    }
  });
});

describe('a page that is shared', () => {
  test('says what it is, where it is and in which language', () => {
    for (const page of localized) {
      expect(pathOf(metaOf(page, 'og:url')[0] ?? ''), page.path).toBe(page.path);
      for (const name of ['og:title', 'og:description', 'og:site_name']) {
        expect(
          metaOf(page, name).map((content) => content.trim().length > 0),
          `${page.path} ${name}`,
        ).toEqual([true]);
      }
      expect(metaOf(page, 'og:locale')).toEqual([page.locale === 'zh' ? 'zh_CN' : 'en_US']);
    }
  });

  test('at the bilingual cover says so in both languages, with a picture', () => {
    const cover = builtPages.find(({ path }) => path === '/');
    if (!cover) throw new Error('there is no cover');
    expect(pathOf(metaOf(cover, 'og:url')[0] ?? '')).toBe('/');
    expect(metaOf(cover, 'og:title')).toEqual([expect.stringMatching(/崂山.*Laoshan/)]);
    expect(metaOf(cover, 'og:description')).toEqual([expect.stringMatching(/\p{Script=Han}.*[a-z]{3}/u)]);
    expect(metaOf(cover, 'og:image').map(pathOf)).toEqual([
      '/share/2024/front.zh.wide.png',
      '/share/2024/front.zh.square.png',
    ]);
  });

  test('has a wide and a square picture of its language, in the sizes it says', async ({ task }) => {
    const pictures = new Set<string>();
    for (const page of localized) {
      const [wide = '', square = '', ...others] = metaOf(page, 'og:image').map(pathOf);
      expect(others, page.path).toEqual([]);
      expect([wide, square], page.path).toEqual([
        expect.stringMatching(new RegExp(`\\.${page.locale ?? ''}\\.wide\\.png$`)),
        expect.stringMatching(new RegExp(`\\.${page.locale ?? ''}\\.square\\.png$`)),
      ]);
      pictures.add(wide).add(square);
    }
    const files = new Set(builtFiles);
    expect([...pictures].filter((path) => !files.has(path))).toEqual([]);
    let bytes = 0;
    for (const path of pictures) {
      const { width, height, size = 0 } = await sharp(readFileSync(`dist${path}`)).metadata();
      const shape = path.endsWith('.wide.png') ? shareShapes.wide : shareShapes.square;
      expect({ width, height }, path).toEqual(shape);
      bytes += size;
    }
    task.meta.measured = `${pictures.size} pictures, ${Math.round(bytes / pictures.size / 1000)} kB each`;
  });

  test('of a figure has that figure’s picture', () => {
    for (const { path, html, locale } of localized.filter((page) => /\/figures\/[^/]+\/$/.test(page.path))) {
      const [, , year, , id = ''] = path.split('/');
      expect(html, path).toContain(`/share/${year ?? ''}/figure-${id}.${locale ?? ''}.wide.png`);
    }
  });
});

describe.for(locales)('the web app manifest in %s', (locale) => {
  const manifest = readJson(`/${locale}/manifest.webmanifest`) as {
    lang: string;
    start_url: string;
    icons: { src: string; sizes: string; type: string }[];
  };

  test('begins at the front page of its language', () => {
    expect(manifest.lang).toBe(languageTags[locale]);
    expect(manifest.start_url).toBe(`${inject('site').base}${locale}/`);
  });

  test('names icons that exist in the sizes it says', async () => {
    for (const { src, sizes, type } of manifest.icons) {
      const file = readFileSync(`dist/${src.slice(inject('site').base.length)}`);
      if (type !== 'image/png') continue;
      const { width, height } = await sharp(file).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});
