import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What foliate-js, the e-reader inside Foliate and Readest, shows of a book. */
export interface ShownBook {
  readonly title: string;
  readonly languages: string | readonly string[];
  readonly authors: readonly string[];
  /** The entries of the contents, chapters and sections in a row. */
  readonly contents: readonly string[];
  /** The entries of the page list, and what the place calls itself that each leads to. */
  readonly pages: readonly { readonly label: string; readonly place: string | null }[];
  /** The sentences, drawn, in the order in which they stand. */
  readonly sentences: readonly { readonly language: string; readonly text: string }[];
  /** Pictures by the file that they are of, and whether they were drawn. */
  readonly pictures: { readonly drawn: number; readonly all: number };
  /** What pops up when the first figure of each part is tapped; `figure` is where its link leads to. */
  readonly notes: readonly { readonly figure: string; readonly text: string }[];
}

/** The parts of foliate-js that are used here; it has no types of its own. */
interface Entry {
  readonly label: string;
  readonly href: string;
  readonly subitems?: readonly Entry[] | null;
}
interface Book {
  readonly metadata: { title: string; language: string | string[]; author: string[] };
  readonly toc: readonly Entry[];
  readonly pageList: readonly Entry[];
  readonly sections: readonly unknown[];
  readonly resolveHref: (href: string) => { index: number; anchor: (document: Document) => Element | null };
}
interface View extends HTMLElement {
  readonly book: Book;
  readonly renderer: { getContents: () => { doc: Document }[] };
  readonly open: (book: File) => Promise<void>;
  readonly goTo: (target: number) => Promise<unknown>;
}
interface FootnoteHandler extends EventTarget {
  readonly handle: (book: Book, event: Event) => Promise<void> | undefined;
}

const reader = 'https://reader.example/';

/** Opens a book in foliate-js, leafs through all its parts and returns what there is to be seen. */
export async function readEpub(page: Page, path: string): Promise<ShownBook> {
  await page.route(`${reader}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = `node_modules/foliate-js/${name}`;
    if (name === '') {
      await route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>
          <style>foliate-view { display: block; height: 100vh }</style>
          <script type="module">
            import '/view.js';
            import { FootnoteHandler } from '/footnotes.js';
            window.FootnoteHandler = FootnoteHandler;
          </script>`,
      });
    } else if (name === 'book') {
      await route.fulfill({ contentType: 'application/epub+zip', body: readFileSync(path) });
    } else if (existsSync(file)) {
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
    } else {
      await route.fulfill({ status: 404 });
    }
  });
  await page.goto(reader);
  return page.evaluate(async () => {
    const { FootnoteHandler } = window as unknown as { FootnoteHandler: new () => FootnoteHandler };
    const show = (): View => document.body.appendChild(document.createElement('foliate-view')) as View;
    const view = show();
    await view.open(new File([await (await fetch('/book')).blob()], 'book.epub'));
    const { book } = view;

    const popup = new FootnoteHandler();
    let noteText = '';
    popup.addEventListener('before-render', (event) => {
      document.body.append((event as CustomEvent<{ view: View }>).detail.view);
    });
    popup.addEventListener('render', (event) => {
      const note = (event as CustomEvent<{ view: View }>).detail.view;
      noteText = note.renderer.getContents()[0]?.doc.body.innerText ?? '';
      note.remove();
    });
    const tap = async (link: HTMLAnchorElement): Promise<string> => {
      noteText = '';
      await new Promise<void>((resolve, reject) => {
        const follow = (event: Event): void => {
          Promise.resolve(popup.handle(book, event)).then(resolve, reject);
        };
        view.addEventListener('link', follow, { once: true });
        link.click();
      });
      return noteText;
    };

    const pages: { label: string; place: string | null }[] = [];
    const sentences: { language: string; text: string }[] = [];
    const notes: { figure: string; text: string }[] = [];
    const pictures = { drawn: 0, all: 0 };
    for (const index of book.sections.keys()) {
      await view.goTo(index);
      const [shown] = view.renderer.getContents();
      if (!shown) throw new Error(`part ${index} shows nothing`);
      for (const { label, href } of book.pageList) {
        const target = book.resolveHref(href);
        if (target.index !== index) continue;
        pages.push({ label, place: target.anchor(shown.doc)?.getAttribute('aria-label') ?? null });
      }
      for (const sentence of shown.doc.querySelectorAll<HTMLElement>('[data-sentence]')) {
        const language = sentence.closest('[lang]')?.getAttribute('lang') ?? '';
        sentences.push({ language, text: sentence.innerText });
      }
      for (const { complete, naturalWidth } of shown.doc.images) {
        pictures.all += 1;
        if (complete && naturalWidth > 0) pictures.drawn += 1;
      }
      const link = shown.doc.querySelector<HTMLAnchorElement>('a.figure');
      if (link) notes.push({ figure: link.getAttribute('href') ?? '', text: await tap(link) });
    }
    const list = (entries: readonly Entry[]): string[] =>
      entries.flatMap(({ label, subitems }) => [label, ...list(subitems ?? [])]);
    const { title, language, author } = book.metadata;
    return { title, languages: language, authors: author, contents: list(book.toc), pages, sentences, pictures, notes };
  });
}
