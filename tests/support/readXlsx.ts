import { strFromU8, unzipSync } from 'fflate';

/** A cell of a workbook: text, number or truth as Excel knows it; undefined where it is empty. */
export type SheetCell = string | number | boolean | undefined;

/** Returns the rows of each sheet of a workbook by the sheet's name. */
export function readXlsx(bytes: Uint8Array): Map<string, SheetCell[][]> {
  const files = unzipSync(bytes);
  const read = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`the workbook has no ${name}`);
    return strFromU8(file);
  };
  const shared = matches(read('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, item = '']) => textIn(item));
  const names = matches(read('xl/workbook.xml'), /<sheet [^>]*?name="([^"]*)"/g).map(([, name = '']) => unescape(name));
  return new Map(
    names.map((name, index) => [name, readRows(read(`xl/worksheets/sheet${index + 1}.xml`), shared)] as const),
  );
}

function readRows(sheet: string, shared: readonly string[]): SheetCell[][] {
  return matches(sheet, /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs).map(([, row = '']) => {
    const cells: SheetCell[] = [];
    for (const [, attributes = '', content = ''] of matches(row, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? '';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[column] = readCell(/t="(\w+)"/.exec(attributes)?.[1], content, shared);
    }
    return Array.from(cells);
  });
}

function readCell(type: string | undefined, content: string, shared: readonly string[]): SheetCell {
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (type === 'inlineStr') return textIn(content);
  if (value === undefined) return undefined;
  if (type === 's') return shared[Number(value)];
  if (type === 'b') return value === '1';
  return type === undefined || type === 'n' ? Number(value) : unescape(value);
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function textIn(xml: string): string {
  return matches(xml, /<t(?: [^>]*)?>(.*?)<\/t>/gs)
    .map(([, text = '']) => unescape(text))
    .join('');
}

function unescape(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
}
