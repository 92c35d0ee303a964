import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { loadFromString } from 'html-metadata';
import { expect, inject, test } from 'vitest';
import { languageTags, locales } from '../../src/locales.ts';
import { builtPages, chapters } from '../support/builtPages.ts';

const { publicOrigin, base } = inject('site');
const site = `${publicOrigin}${base}`;
/** The title on the page: the name of its heading where that is set in parts, else the heading's own text. */
const titleOf = (html: string): string | undefined => {
  const [, name, text] = /<h1(?: aria-label="([^"]*)")?>([^<]*)/.exec(html) ?? [];
  return name ?? text;
};

test.for(locales)(
  'a reference manager knows every chapter and every figure in %s by title, reporters, report and address',
  async (locale, { task }) => {
    const parts = builtPages.filter(
      ({ path }) =>
        path.startsWith(`/${locale}/2024/figures/`) ||
        chapters.some((chapter) => path === `/${locale}/2024/${chapter}/`),
    );
    const pages = parts.filter(({ path }) => path !== `/${locale}/2024/figures/`);
    expect(pages.length).toBeGreaterThan(100);
    for (const { path, html } of pages) {
      const { highwirePress: found } = await loadFromString(html.slice(0, html.indexOf('</head>')));
      expect(found, path).toMatchObject({
        title: expect.stringMatching(/\S/) as unknown,
        author: expect.objectContaining({ length: 3 }) as unknown,
        inbook_title: expect.stringMatching(locale === 'zh' ? /^崂山区/ : /^Laoshan District/) as unknown,
        publication_date: '2024',
        language: languageTags[locale],
        public_url: `${site}${path.slice(1)}`,
      });
    }
    for (const chapter of chapters) {
      const html = builtPages.find(({ path }) => path === `/${locale}/2024/${chapter}/`)?.html ?? '';
      const { highwirePress: found } = await loadFromString(html);
      expect(found?.['title'], chapter).toBe(titleOf(html));
    }
    Object.assign(task.meta, { measured: `${pages.length} pages` });
  },
);

test.for([
  ['citations.bib', { forceType: '@biblatex/text' }],
  ['citations.ris', { forceType: '@ris/file' }],
  ['citations.csl.json', {}],
] as const)('%s holds an entry for each address that can be cited, and each is there', ([file, options]) => {
  const { data } = new Cite(readFileSync(`dist/data/2024/${file}`, 'utf8'), options);
  const addresses = data.map(({ URL: address }) => address);
  expect(new Set(addresses).size).toBeGreaterThanOrEqual(addresses.length - 1);
  const paths = new Map(builtPages.map(({ path, html }) => [path, html]));
  for (const address of addresses) {
    expect(address.startsWith(site), address).toBe(true);
    const [path = '', fragment] = address.slice(site.length - 1).split('#');
    const html = paths.get(path);
    expect(html !== undefined, address).toBe(true);
    if (fragment !== undefined) expect(html, address).toContain(`id="${fragment}"`);
  }
});
