import { builtPages, chapters, type BuiltPage } from './builtPages.ts';

/** Returns the kind of a page: its path with whatever is particular to it left out, "/zh/2024/figures/…". */
export function kindOf(path: string): string {
  return path
    .replace(new RegExp(`/(?:${chapters.join('|')})/`), '/*chapter*/')
    .replace(/\/(figures|charts|for)\/[^/]+\//, '/$1/*/');
}

/** Of every kind of page in each language the heaviest one. */
export const heaviestOfKind: readonly BuiltPage[] = [
  ...builtPages
    .reduce((heaviest, page) => {
      const kind = kindOf(page.path);
      const known = heaviest.get(kind);
      return known && known.html.length >= page.html.length ? heaviest : heaviest.set(kind, page);
    }, new Map<string, BuiltPage>())
    .values(),
];
