import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markup } from '../../words/markup.ts';

/** Returns the place in a page where the size of a file will stand; `path` is below the site's base. */
export function sizeMark(path: `/${string}`): string {
  return markup`<span class="file-size" data-size-of="${path}"></span>`.text;
}

const marks = /(<span class="file-size" data-size-of="([^"]*)">)(<\/span>)/g;

/** Returns a page with the size of each file in its place. */
export function fillSizes(html: string, sizeOf: (path: string) => number): string {
  return html.replace(marks, (_, start: string, path: string, end: string) => start + printSize(sizeOf(path)) + end);
}

/** Writes a number of bytes as people read it: 96 kB, 1.4 MB. */
export function printSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Fills in the sizes on all pages of a folder, from its files. */
export function fillSizesIn(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    const path = join(folder, page);
    const html = readFileSync(path, 'utf8');
    const filled = fillSizes(html, (file) => statSync(join(folder, file)).size);
    if (filled !== html) writeFileSync(path, filled);
  }
}
