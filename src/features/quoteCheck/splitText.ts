/** A part of a text; offsets are UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No part has more words or Chinese characters, nor more characters of any kind, so that a text without punctuation is compared in steps as well. */
const mostWords = 240;
const mostCharacters = 3000;

const sentenceEnd = /[。！？!?…■]+[”’"』」）)]*|\.[”’")]*(?=\s|$)|[a-z]{2}\.(?=[A-Z][a-z])|\n[ \t\u3000]*\n/g;
/** A full stop that ends an abbreviation, not a sentence: No. 1, approx. 20, U.S. dollars. */
const abbreviation = /(?:^|[\s(“"])(?:No|Nos|approx|ca|vs|Mr|Mrs|Ms|Dr|Prof|St|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;
const lineEnd = /\n/g;
/** A single dash between numbers joins them. */
const clauseEnd = /[；;，,：:、（）()\n]+(?!\d)|——+|—(?![\d一二三四五六七八九十百千万亿两])/g;

/** Cuts a text into sentences; a line break within a sentence leaves it whole, an empty line ends it. */
export function splitSentences(text: string): Span[] {
  return splitAt(text, { start: 0, end: text.length }, sentenceEnd).flatMap((span) => cutLong(text, span));
}

/** Cuts a part of a text at its line breaks. */
export function splitLines(text: string, span: Span): Span[] {
  return splitAt(text, span, lineEnd);
}

/** Cuts a part of a text at its commas, semicolons, colons, brackets and dashes. */
export function splitClauses(text: string, span: Span): Span[] {
  return splitAt(text, span, clauseEnd);
}

function splitAt(text: string, { start, end }: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    const to = start + match.index + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(from, to - 10), to))) continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** Cuts after a space or comma, so that no number is parted; a text without any is cut where it is. */
function cutLong(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let { start } = span;
  let words = 0;
  let lastGap = start;
  for (let at = start; at < span.end; at += 1) {
    const isGap = /[\s，、,]/.test(text.charAt(at));
    if (isGap) lastGap = at + 1;
    if (isGap || /\p{Script=Han}/u.test(text.charAt(at))) words += 1;
    if (words < mostWords && at - start < mostCharacters) continue;
    const cut = lastGap > start ? lastGap : at;
    spans.push({ start, end: cut });
    start = cut;
    words = 0;
  }
  return start < span.end ? [...spans, { start, end: span.end }] : spans;
}
