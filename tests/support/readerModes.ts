import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a reader mode or a web clipper makes of a page. */
export interface Extract {
  readonly title: string;
  /** As HTML without classes. */
  readonly content: string;
}

/** Firefox's reader mode, Obsidian's web clipper, and the latter's notes in Markdown. */
export type ReaderMode = 'Readability' | 'Defuddle' | 'Defuddle and Turndown';

const sources = {
  Readability: readLibrary('@mozilla/readability/Readability.js'),
  Defuddle: readLibrary('defuddle/dist/index.js'),
  TurndownService: readLibrary('turndown/dist/turndown.js'),
};

function readLibrary(file: string): string {
  return readFileSync(`node_modules/${file}`, 'utf8');
}

/** Returns what a mode takes of a page's HTML, whose scripts have not run; `page` lends the browser's own parser and styles. */
export async function readInMode(page: Page, html: string, mode: ReaderMode): Promise<Extract> {
  await page.setContent(html);
  return page.evaluate(
    ({ sources: texts, mode: wanted }) => {
      const load = (name: keyof typeof texts): new (...given: unknown[]) => Record<string, () => unknown> => {
        // Two of the libraries take this for a module and leave in it what they are, the third declares it.
        const module: { exports: unknown } = { exports: {} };
        const source = `${texts[name]};return typeof module.exports === 'function' ? module.exports : ${name}`;
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a page that runs no scripts loads them only as text
        const run = new Function('module', 'exports', source) as (...given: unknown[]) => ReturnType<typeof load>;
        return run(module, module.exports);
      };
      const copy = document.cloneNode(true);
      const extract =
        wanted === 'Readability'
          ? new (load('Readability'))(copy)['parse']?.()
          : new (load('Defuddle'))(copy, { url: 'https://laoshan.example/' })['parse']?.();
      const { title, content } = (extract ?? { title: '', content: '' }) as Extract;
      if (wanted !== 'Defuddle and Turndown') return { title, content };
      const clipper = new (load('TurndownService'))() as unknown as { turndown: (text: string) => string };
      return { title, content: clipper.turndown(content) };
    },
    { sources, mode },
  );
}
