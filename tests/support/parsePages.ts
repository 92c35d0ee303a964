import type { Page } from 'playwright-core';
import type { BuiltPage } from './builtPages.ts';

/** An address that stands in a page. */
export interface PageLink {
  readonly element: string;
  readonly attribute: string;
  readonly address: string;
  /** The language of the words around it. */
  readonly lang: string;
  readonly hreflang: string | undefined;
  readonly rel: string | undefined;
  /** Whether the browser loads it with the page, unasked. */
  readonly isLoaded: boolean;
}

/** What a page's HTML holds that other pages may point at, and what it points at. */
export interface ParsedPage {
  readonly path: string;
  readonly lang: string;
  readonly ids: readonly string[];
  readonly links: readonly PageLink[];
}

/** Parses pages with the browser's own parser, without loading them. */
export async function parsePages(page: Page, builtPages: readonly BuiltPage[]): Promise<ParsedPage[]> {
  return page.evaluate(
    (sources) =>
      sources.map(({ path, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const links = ['href', 'src', 'action'].flatMap((attribute) =>
          // What is hidden is not offered: a script shows it once what it leads to exists.
          [...parsed.querySelectorAll(`[${attribute}]:not([hidden], [hidden] *)`)].map((element) => ({
            element: element.localName,
            attribute,
            address: element.getAttribute(attribute) ?? '',
            lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
            hreflang: element.getAttribute('hreflang') ?? undefined,
            rel: element.getAttribute('rel') ?? undefined,
            isLoaded:
              attribute === 'src' || element.matches('link[rel~=stylesheet], link[rel~=icon], link[rel*=preload]'),
          })),
        );
        const ids = [...parsed.querySelectorAll('[id]')].map(({ id }) => id);
        return { path, lang: parsed.documentElement.lang, ids, links };
      }),
    builtPages.map(({ path, html }) => ({ path, html })),
  );
}
