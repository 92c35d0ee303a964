import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { builtPages, type BuiltPage } from './builtPages.ts';

/** What the file names of `src/pages` say of addresses: a pattern for each, and the route as Astro writes it. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => `/${file.split(sep).join('/')}`.replace(/(?:\/index)?\.astro$/, '/'))
  .map((route) => ({ route, pattern: new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`) }))
  // A route with a name of its own goes before one that takes any name.
  .sort((a, b) => countPlaceholders(a.route) - countPlaceholders(b.route));

function countPlaceholders(route: string): number {
  return route.split('[').length - 1;
}

/** Returns the kind of a page, which is its language and the route that draws it: "/zh/[year]/figures/[figure]/". */
export function kindOf({ path, locale }: Pick<BuiltPage, 'path' | 'locale'>): string {
  const found = routes.find(({ pattern }) => pattern.test(path.replace(/\.html$/, '/')));
  if (!found) throw new Error(`No file in src/pages draws ${path}.`);
  return found.route.replace('[locale]', locale ?? '[locale]');
}

const kinds = builtPages.reduce((known, page) => {
  const kind = kindOf(page);
  return known.set(kind, [...(known.get(kind) ?? []), page]);
}, new Map<string, BuiltPage[]>());

/** Of every kind of page the heaviest one. */
export const heaviestOfKind: readonly BuiltPage[] = [...kinds.values()].flatMap((pages) =>
  pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
);

/** The paths of as few pages as show every kind of page with all that may stand on it. */
export const pagesOfEachKind: readonly string[] = [...kinds.values()].flatMap((pages) =>
  choosePages(pages).map(({ path }) => path),
);

/**
 * Returns, of pages that one route draws, the one with the most words, the one with the fewest, and as many more as it
 * takes for every element and class that is on any of them: a chart, a remark, a passage that is lost.
 */
export function choosePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const open = pages
    .map((page) => ({ page, words: readLetters(page.html).length, parts: readParts(page.html) }))
    .sort((a, b) => b.words - a.words || a.page.path.localeCompare(b.page.path));
  const chosen = [...open.splice(0, 1), ...open.splice(-1)];
  const seen = new Set(chosen.flatMap(({ parts }) => [...parts]));
  while (open.length > 0) {
    const gains = open.map(({ parts }) => parts.difference(seen).size);
    const most = Math.max(...gains);
    if (most === 0) break;
    for (const richest of open.splice(gains.indexOf(most), 1)) {
      chosen.push(richest);
      for (const part of richest.parts) seen.add(part);
    }
  }
  return chosen.map(({ page }) => page);
}

function readBody(html: string): string {
  return html.replace(/^[\s\S]*?<body/, '<body').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
}

function readLetters(html: string): string {
  return readBody(html).replace(/<[^>]*>|\s/g, '');
}

/** Returns what a page is made of, as selectors: "p", "p.remark". */
function readParts(html: string): Set<string> {
  const tags = readBody(html).matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g);
  return new Set(
    [...tags].flatMap(([, name = '', attributes = '']) => {
      const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      return [name, ...classes.filter((word) => word !== '').map((word) => `${name}.${word}`)];
    }),
  );
}
