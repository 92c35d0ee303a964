import type { Span } from './splitText.ts';

/** A text in which some stretches were put otherwise, and where each of its characters comes from in the text as it was. */
export interface PlainText {
  readonly text: string;
  /** For each character, the offsets in the text as it was, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What to find, and what to put in its place; what group 1 matches stands before it and is kept. */
type Rewriting = readonly [pattern: RegExp, replacement: string | ((groups: readonly string[]) => string)];

const attributes = '(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"<>]*"|\'[^\'<>]*\'|[^\\s"\'<>]+))*';
/** Tags as they come with text out of a page's source; what is parted by a block stands on lines of its own. */
const inlineTag = new RegExp(
  `</?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)${attributes}\\s*/?>`,
  'gi',
);
const blockTag = new RegExp(
  `</?(?:blockquote|br|dd|div|dl|dt|figcaption|h[1-6]|hr|li|ol|p|section|t[dhr]|table|tbody|ul)${attributes}\\s*/?>`,
  'gi',
);
const footnoteTag = /([^\s\d([（m米])<sup>\[?\d{1,3}\]?<\/sup>/gi;
/** 增长**8.2%**: marks of emphasis in Markdown, before and behind the words. */
const emphasisStart = /\*\*(?=\S[^*\n]{0,300}\*\*)/g;
const emphasisEnd = /(\S)\*\*(?!\*)/g;
const spaces = /[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu;
/** Marks of a quotation at the head of a line, as in e-mail and Markdown. */
const quotationMark = /^ ?>[> ]*/gm;
const listNumeral = '[一二三四五六七八九十]';
const listMark = new RegExp(
  [
    '^ ?(?:[*•·●■◆○□▪►]+ ?(?!\\d)|[•●■◆○□▪►]+|[-–—] (?!\\d)',
    `\\d{1,2}[.)、．）] ?(?=\\p{L})|[（(](?:\\d{1,2}|${listNumeral}{1,3})[)）]|[①-⑳]`,
    `${listNumeral}{1,3}、(?!${listNumeral}))`,
  ].join('|'),
  'gmu',
);
/** （二）within a line. */
const listMarkInLine = new RegExp(`([；;。，,])[（(](?:\\d{1,2}|${listNumeral}{1,3})[)）]`, 'gu');
/** Digits on keys, as posts number their lines with. */
const keycap = /(^|[\s；;。，,])\d\u20e3(?=\s?\p{L})/gmu;
/** A dash before a number may be a minus; where several lines begin with one it is a list's. */
const dashBeforeNumber = /^ ?[-–—] (?=\d)/gm;
const dashAtLineStart = /^ ?[-–—] /gm;
/** [1], ①, ¹ right after a word or a number, but not the ² of m². */
const footnoteMark = /([^\s([（【m米]) ?(?:\[\d{1,3}\]|【\d{1,3}】|[①-⑳]|[⁰¹²³⁴-⁹])+/g;
/** The same where copying has made plain digits of it: "points.1 The", right behind the end of a sentence. */
const footnoteDigits = /(\D[.。！？!?][”’"』」）)]*)\d{1,2}(?![\d.,%％‰℃°]|\s?\p{Script=Han})(?=\s|$)/gu;
const hyphenAtLineEnd = /([A-Za-z]{1,30})[-‐] ?\n ?(?=([a-z]{1,30}))/g;
const numberOverLines = /(\d[\d.,]{0,20})( ?\n ?)(?=([\d.,]{0,20}\d))/g;

/**
 * Returns a pasted text without what its layout brought in: invisible characters, the marks of lists, quotations and
 * footnotes, double spaces, and the break inside a number or a word that `printed` holds whole, in lower case.
 */
export function removeLayout(text: string, printed: ReadonlySet<string>): PlainText {
  const isPrinted = (start = '', end = ''): boolean => printed.has((start + end).toLowerCase());
  const isList = (text.match(dashAtLineStart)?.length ?? 0) > 1;
  return rewrite(text, [
    [/\r\n?/g, '\n'],
    [footnoteTag, ''],
    [inlineTag, ''],
    [blockTag, '\n'],
    [emphasisStart, ''],
    [emphasisEnd, ''],
    [/&nbsp;|&#160;/g, ' '],
    [/&amp;/g, '&'],
    [/&[lr]dquo;|&quot;/g, '"'],
    [invisible, ''],
    [spaces, ' '],
    [quotationMark, ''],
    [listMark, ''],
    [listMarkInLine, ''],
    [keycap, ''],
    ...(isList ? [[dashBeforeNumber, ''] as const] : []),
    [footnoteMark, ''],
    [footnoteDigits, ''],
    [hyphenAtLineEnd, ([start, end]) => (isPrinted(start, end) ? '' : '-')],
    [numberOverLines, ([start, gap = '', end]) => (isPrinted(start, end) ? '' : gap)],
    [/ ?\n ?/g, '\n'],
  ]);
}

/** Returns a text on one line: a break between Chinese characters, or one and a digit, leaves nothing, any other a space. */
export function joinLines(text: string): PlainText {
  return rewrite(text, [
    [/([\p{Script=Han}\d])\n(?=\p{Script=Han})/gu, ''],
    [/(\p{Script=Han})\n(?=\d)/gu, ''],
    [/\n/g, ' '],
  ]);
}

/** Returns where a stretch of the plain text stands in the text as it was. */
export function originalSpan({ starts, ends }: PlainText, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Applies each rewriting to what the one before it left. */
function rewrite(text: string, rewritings: readonly Rewriting[]): PlainText {
  const offsets = Array.from({ length: text.length }, (_, index) => index);
  return rewritings.reduce(replaceAll, { text, starts: offsets, ends: offsets.map((offset) => offset + 1) });
}

function replaceAll(plain: PlainText, [pattern, replacement]: Rewriting): PlainText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  const keepUpTo = (end: number): void => {
    parts.push(plain.text.slice(position, end));
    for (; position < end; position += 1) {
      starts.push(plain.starts[position] ?? 0);
      ends.push(plain.ends[position] ?? 0);
    }
  };
  for (const match of plain.text.matchAll(pattern)) {
    const [whole, kept = ''] = match;
    keepUpTo(match.index + kept.length);
    const end = match.index + whole.length;
    const put = typeof replacement === 'string' ? replacement : replacement(match.slice(1));
    parts.push(put);
    starts.push(...Array.from(put, () => plain.starts[position] ?? 0));
    ends.push(...Array.from(put, () => plain.ends[end - 1] ?? 0));
    position = end;
  }
  if (position === 0) return plain;
  keepUpTo(plain.text.length);
  return { text: parts.join(''), starts, ends };
}
