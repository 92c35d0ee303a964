import type { Page } from 'playwright-core';
import type { BuiltPage } from './builtPages.ts';

/** A text of a page in one language: what a block holds, or what a control is named. */
export interface PageText {
  readonly path: string;
  readonly lang: string;
  readonly text: string;
  /** Whether it is what a control or a picture is named, which can be marked in no other language than its element. */
  readonly isName: boolean;
  /** Where two words touch that stand in different elements, the words around the seam. */
  readonly glued: readonly string[];
}

/** As many pages as one message to the browser should hold. */
const portion = 40;

/** Returns every text of pages as HTML alone parts them, without styles: as a text browser, a reading mode or a copy has it. */
export async function readTexts(page: Page, pages: readonly BuiltPage[]): Promise<PageText[]> {
  const texts: PageText[] = [];
  for (let start = 0; start < pages.length; start += portion) {
    const sources = pages.slice(start, start + portion).map(({ path, html }) => ({ path, html }));
    texts.push(...(await page.evaluate(readInBrowser, sources)));
  }
  return texts;
}

/** Text without an element's border in it. */
interface Run {
  readonly lang: string;
  readonly text: string;
}

/** Runs in the browser, so it must hold everything that it uses. */
function readInBrowser(sources: readonly { path: string; html: string }[]): PageText[] {
  const blocks =
    'address,article,aside,blockquote,body,br,button,caption,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,' +
    'form,h1,h2,h3,h4,header,hr,iframe,img,input,label,legend,li,main,nav,ol,option,p,pre,search,section,select,summary,' +
    'svg,table,tbody,td,text,textarea,tfoot,th,thead,title,tr,tspan,ul';
  const named = ['aria-label', 'alt', 'title', 'placeholder'];
  const langOf = (element: Element | null): string => element?.closest('[lang]')?.getAttribute('lang') ?? '';
  /** A word or a number before an English word, or before one in the other language; Chinese by itself has no spaces. */
  const isGlued = (before: Run, after: Run): boolean =>
    (/[\p{Script=Latin}\p{N}][.,;:!?)”’%]*$/u.test(before.text) && /^[(“‘]*\p{Script=Latin}{2}/u.test(after.text)) ||
    (before.lang !== after.lang && /\p{L}$/u.test(before.text) && /^[“‘]?\p{L}/u.test(after.text));
  const quoteSeam = (before: string, after: string): string => `${before.slice(-24)}|${after.slice(0, 24)}`;

  return sources.flatMap(({ path, html }) => {
    const texts: PageText[] = [];
    let runs: Run[] = [];
    const finishBlock = (): void => {
      const glued = runs.slice(1).flatMap((after, index) => {
        const before = runs[index];
        return before && isGlued(before, after) ? [quoteSeam(before.text, after.text)] : [];
      });
      for (const lang of new Set(runs.map((run) => run.lang))) {
        // A word of the other language leaves its place.
        const words = runs.map((run) => (run.lang === lang || run.text.trim() === '' ? run.text : '…'));
        const text = words.join('').replace(/\s+/g, ' ').trim();
        if (/[^…\s]/.test(text)) texts.push({ path, lang, text, isName: false, glued: glued.splice(0) });
      }
      runs = [];
    };
    const walk = (node: Node): void => {
      if (node instanceof Text && node.data !== '') runs.push({ lang: langOf(node.parentElement), text: node.data });
      if (!(node instanceof Element) || node.matches('script, style, template, noscript, pre')) return;
      for (const name of named) {
        const text = node.getAttribute(name)?.trim();
        if (text) texts.push({ path, lang: langOf(node), text, isName: true, glued: [] });
      }
      const isBlock = node.matches(blocks);
      if (isBlock) finishBlock();
      node.childNodes.forEach(walk);
      if (isBlock) finishBlock();
    };
    walk(new DOMParser().parseFromString(html, 'text/html').documentElement);
    return texts;
  });
}
