import {
  openTable,
  tableOf,
  toTraditional,
  type TraditionalFile,
  type TraditionalTable,
} from '../traditional/table.ts';
import styles from '../../interface/styles/traditional.css?url';
import { fetchJson, once } from './load.ts';
import { loadStyles } from './loadStyles.ts';
import { setPrinted } from './printed.ts';
import { replaceCharacters } from './replaceCharacters.ts';

const traditionalTag = 'zh-Hant';
/** Tags of what is written in Chinese characters; pinyin is Chinese in Latin letters. */
const chineseTag = /^zh(?!-Latn)\b/;
/** Attributes that are seen or read aloud. */
const attributes = ['title', 'aria-label', 'placeholder', 'alt', 'data-lens-text'];
/** What is made to be copied, and what is no text. */
const untouched = 'pre, code, textarea, script, style, noscript';

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...attributes, 'lang'],
};

/** What a text or an attribute says as printed, and as it is shown. */
interface Shown {
  readonly printed: string;
  readonly shown: string;
}

const shownTexts = new WeakMap<Text, Shown>();
const shownAttributes = new WeakMap<Element, Map<string, Shown>>();
const printedTags = new WeakMap<Element, string | null>();

let table: TraditionalTable | undefined;
let isWanted = false;
let leave: (() => void) | undefined;

const loadTable = once(async () => {
  const [file] = await Promise.all([
    fetchJson<TraditionalFile>(`${document.documentElement.dataset['base'] ?? '/'}traditional.json`),
    // Without its styles the characters come from another face.
    loadStyles(styles).catch(() => undefined),
  ]);
  return openTable(file);
});

/** Shows the page's Chinese in Traditional characters, or as it is printed again; where the table cannot be loaded it stays as printed. */
export async function showTraditional(wanted: boolean): Promise<void> {
  isWanted = wanted;
  if (!wanted) {
    leave?.();
    return;
  }
  // What other scripts read in the page they read as it came, and links to its words arrive before these change.
  const [loaded] = await Promise.all([loadTable(), whenLoaded()]);
  // The reader may have chosen otherwise meanwhile.
  if (!isWanted || leave) return;
  table = loaded;
  leave = enter(loaded);
}

function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else
      addEventListener('load', () => {
        resolve();
      });
  });
}

/** Converts the page and whatever comes into it; returns how to undo it. */
function enter(opened: TraditionalTable): () => void {
  const root = document.documentElement;
  const observer = new MutationObserver((records) => {
    change(() => {
      showChanged(records);
    });
  });
  /** Makes changes of our own, which are not observed, after what others have changed until now is shown. */
  const change = (work: () => void): void => {
    const others = observer.takeRecords();
    observer.disconnect();
    showChanged(others);
    work();
    observer.observe(root, observed);
  };
  const during = <T>(within: Element, work: () => T): T => {
    const block = blockOf(within);
    change(() => {
      print(block);
    });
    try {
      return work();
    } finally {
      change(() => {
        show(block);
      });
    }
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener(
    'copy',
    () => {
      const block = selectedBlock();
      if (!block) return;
      change(() => {
        print(block);
      });
      // The browser copies when all listeners have run; nothing is painted until then.
      requestAnimationFrame(() => {
        if (!leave) return;
        change(() => {
          show(block);
        });
      });
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'dragstart',
    ({ dataTransfer }) => {
      const block = selectedBlock();
      if (!block || !dataTransfer || dataTransfer.types.includes('text/uri-list')) return;
      during(block, () => {
        const selection = getSelection();
        const copy = document.createElement('div');
        if (selection?.rangeCount) copy.append(selection.getRangeAt(0).cloneContents());
        dataTransfer.setData('text/plain', selection?.toString() ?? '');
        dataTransfer.setData('text/html', copy.innerHTML);
      });
    },
    { capture: true, signal },
  );
  const simplified = tableOf([...opened.forms].filter(([word]) => word.length === 1).map(([from, to]) => [to, from]));
  setPrinted({ during, typed: (text) => toTraditional(text, simplified) });
  change(() => {
    show(root);
  });
  return () => {
    leave = undefined;
    observer.disconnect();
    listening.abort();
    setPrinted(undefined);
    print(root);
  };
}

/** Shows in Traditional characters what has come or has changed. */
function showChanged(records: readonly MutationRecord[]): void {
  for (const place of placesOf(records)) if (place.isConnected) show(place);
}

/** Returns the smallest elements that hold what has changed. */
function placesOf(records: readonly MutationRecord[]): Set<Element> {
  const places = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes' && target instanceof Element) places.add(target);
    if (type === 'characterData' && target.parentElement) places.add(blockOf(target.parentElement));
    for (const node of addedNodes) {
      if (node instanceof Element && !isInline(node)) places.add(node);
      else if (target instanceof Element) places.add(blockOf(target));
    }
  }
  return places;
}

/** Returns the block that holds all that is selected; undefined where nothing is. */
function selectedBlock(): Element | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { commonAncestorContainer: holder } = selection.getRangeAt(0);
  const element = holder instanceof Element ? holder : holder.parentElement;
  return selection.rangeCount === 1 && element ? blockOf(element) : document.documentElement;
}

/** Returns the nearest element around, or the element itself, beyond which no word reaches. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && isInline(block)) block = block.parentElement;
  return block;
}

function isInline(element: Element): boolean {
  return !/^(?:br|text|title)$/.test(element.localName) && getComputedStyle(element).display === 'inline';
}

function isChinese(element: Element): boolean {
  return chineseTag.test(element.closest('[lang]')?.getAttribute('lang') ?? '');
}

/** Shows the Chinese of an element in Traditional characters. */
function show(root: Element): void {
  if (!table || root.closest(untouched)) return;
  for (const run of collectRuns(root)) showRun(run, table);
  for (const element of withAttributes(root)) if (isChinese(element)) showAttributes(element, table);
  tagTraditional(root);
}

/** Gives the printed characters back. */
function print(root: Element): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text instanceof Text) replaceCharacters(text, printedOf(text));
  for (const element of withAttributes(root)) {
    for (const [name, { printed, shown }] of shownAttributes.get(element) ?? [])
      if (element.getAttribute(name) === shown) element.setAttribute(name, printed);
  }
  for (const element of [root, ...root.querySelectorAll(`[lang="${traditionalTag}"]`)]) {
    const tag = printedTags.get(element);
    if (tag === undefined) continue;
    if (tag === null) element.removeAttribute('lang');
    else element.setAttribute('lang', tag);
    printedTags.delete(element);
  }
}

function printedOf(text: Text): string {
  const known = shownTexts.get(text);
  return known?.shown === text.data ? known.printed : text.data;
}

/** Returns the Chinese texts of an element, those together that a word may run through: across links and marks, and not from block to block. */
function collectRuns(root: Element): Text[][] {
  const runs: Text[][] = [];
  let run: Text[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const visit = (node: Node, wasChinese: boolean): void => {
    if (node instanceof Text) {
      if (wasChinese) run.push(node);
      return;
    }
    if (!(node instanceof Element) || node.matches(untouched)) return;
    const tag = node.getAttribute('lang');
    const isBorder = tag !== null || !isInline(node);
    if (isBorder) close();
    for (const child of node.childNodes) visit(child, tag === null ? wasChinese : chineseTag.test(tag));
    if (isBorder) close();
  };
  visit(root, isChinese(root));
  close();
  return runs;
}

function showRun(run: readonly Text[], forms: TraditionalTable): void {
  const parts = run.map(printedOf);
  const whole = toTraditional(parts.join(''), forms);
  let start = 0;
  for (const [index, text] of run.entries()) {
    const printed = parts[index] ?? '';
    const shown = whole.slice(start, (start += printed.length));
    if (shown === printed) continue;
    replaceCharacters(text, shown);
    shownTexts.set(text, { printed, shown });
  }
}

function withAttributes(root: Element): Element[] {
  const selector = attributes.map((name) => `[${name}]`).join();
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}

function showAttributes(element: Element, forms: TraditionalTable): void {
  const known = shownAttributes.get(element) ?? new Map<string, Shown>();
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value === null || value === known.get(name)?.shown) continue;
    const shown = toTraditional(value, forms);
    if (shown === value) continue;
    known.set(name, { printed: value, shown });
    element.setAttribute(name, shown);
  }
  shownAttributes.set(element, known);
}

/**
 * Says of what language the characters are, for fonts and screen readers. The root element keeps its tag, by which scripts know
 * the page's language.
 */
function tagTraditional(root: Element): void {
  const { body, documentElement } = document;
  if (root.contains(body) && isChinese(documentElement) && !body.hasAttribute('lang')) {
    printedTags.set(body, null);
    body.lang = traditionalTag;
  }
  for (const element of [root, ...root.querySelectorAll('[lang|=zh]')]) {
    const tag = element.getAttribute('lang');
    if (tag === null || tag === traditionalTag || element === documentElement) continue;
    if (!chineseTag.test(tag) || element.matches(untouched)) continue;
    printedTags.set(element, tag);
    element.setAttribute('lang', traditionalTag);
  }
}
