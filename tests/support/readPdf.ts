import { getDocumentProxy } from 'unpdf';

/** Words of a PDF with the roles that they are tagged with, outermost first. */
export interface TaggedText {
  readonly roles: readonly string[];
  readonly text: string;
  /** Which item of a list they stand in, counted through the PDF; undefined outside lists. */
  readonly item?: number | undefined;
  /** The language that they are tagged with. */
  readonly language?: string | undefined;
  /** The names of the faces that they are set in. */
  readonly fonts: readonly string[];
}

/** A bookmark and those below it. */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** What a program that reads a PDF to somebody, searches it or copies from it gets to know. */
export interface PdfContent {
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  readonly bookmarks: readonly Bookmark[];
  /** The tagged words of each page in the order of the tags; heads and feet of pages are none of them. */
  readonly pages: readonly (readonly TaggedText[])[];
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly children?: readonly StructNode[];
}

/** Reads a PDF's text by its tags, with its metadata and bookmarks. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  const mark = await pdf.getMarkInfo();
  const pages: TaggedText[][] = [];
  let items = 0;
  const countItem = (): number => (items += 1);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // The names of fonts are known once the page's drawing has been read.
    await page.getOperatorList();
    const nameOf = (font: string): string => (page.commonObjs.get(font) as { name: string }).name;
    const texts = readMarkedTexts((await page.getTextContent({ includeMarkedContent: true })).items, nameOf);
    pages.push(walk(await page.getStructTree(), { roles: [] }, texts, countItem));
  }
  const bookmarks = ((await pdf.getOutline()) as readonly Bookmark[] | null) ?? [];
  await pdf.loadingTask.destroy();
  return { title: info['Title'], language: info['Language'], isTagged: mark?.Marked === true, bookmarks, pages };
}

type TextItems = Awaited<
  ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>['getTextContent']>
>['items'];

type MarkedText = Pick<TaggedText, 'text' | 'fonts'>;

/** Returns the words of each piece of marked content by its id. */
function readMarkedTexts(items: TextItems, nameOf: (font: string) => string): Map<string, MarkedText> {
  const texts = new Map<string, MarkedText>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      const { text, fonts } = texts.get(id ?? '') ?? { text: '', fonts: [] };
      const font = item.str.trim() === '' ? [] : [nameOf(item.fontName)];
      if (id !== undefined)
        texts.set(id, {
          text: text + item.str + (item.hasEOL ? '\n' : ''),
          fonts: [...new Set([...fonts, ...font])],
        });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      // A piece without a name of its own is a part of the one around it.
      open.push(typeof item.id === 'string' ? item.id : open.at(-1));
    }
  }
  return texts;
}

function walk(
  node: StructNode | null,
  around: Omit<TaggedText, 'text' | 'fonts'>,
  texts: ReadonlyMap<string, MarkedText>,
  countItem: () => number,
): TaggedText[] {
  if (node?.type === 'content') return [{ ...around, ...(texts.get(node.id ?? '') ?? { text: '', fonts: [] }) }];
  const role = node?.role ?? '';
  const here = {
    roles: [...around.roles, role],
    item: role === 'LI' ? countItem() : around.item,
    language: node?.lang ?? around.language,
  };
  return (node?.children ?? []).flatMap((child) => walk(child, here, texts, countItem));
}
