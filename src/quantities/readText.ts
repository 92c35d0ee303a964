import type { Grammar } from './grammar.ts';
import { matchAt, narrowText, type NumberToken } from './numberToken.ts';
import type { Reading, Refusal } from './reading.ts';
import { type NumberPart, type ParsedQuantity, readPart } from './readQuantity.ts';
import { unitTable } from './units.ts';

/** Reads every number of a text in the languages of the grammars: of two readings of the same place the longer holds. */
export function readText(text: string, grammars: readonly Grammar[]): Reading[] {
  const { single, placeOf } = joinSpaces(narrowText(text));
  const readings = grammars
    .flatMap((grammar) => readNarrow(single, grammar))
    .map((reading) => {
      const [start, end] = [placeOf(reading.start), placeOf(reading.end - 1) + 1];
      return { ...reading, start, end, text: text.slice(start, end) };
    });
  if (grammars.length === 1) return readings;
  readings.sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b));
  const chosen: Reading[] = [];
  for (const reading of readings) {
    if (chosen.every(({ start, end }) => reading.end <= start || end <= reading.start)) chosen.push(reading);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Makes several spaces one, but between digits, where columns may stand; tells where each character stood before. */
function joinSpaces(text: string): { single: string; placeOf: (index: number) => number } {
  const kept = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !(text[index] === ' ' && text[index - 1] === ' ') || /^ *\d/.test(text.slice(index)),
  );
  return { single: kept.map((index) => text[index]).join(''), placeOf: (index) => kept[index] ?? index };
}

/** A language that does not know what follows a number says less of it than one that does. */
function rank(reading: Reading): number {
  if (reading.kind !== 'refused') return 1;
  // The 6 of "area 6" is known for a name, the 4 of 4A only for no number.
  const isUnknown = reading.reason === 'grade' ? !/^\d+$/.test(reading.text) : reading.reason.startsWith('un');
  return isUnknown ? 2 : 0;
}

/** Reads a narrowed text; `isAlone` where it is one number and nothing else, so that a lone numeral is one. */
export function readNarrow(text: string, grammar: Grammar, isAlone = false): Reading[] {
  const tokens = grammar.scanNumbers(text);
  const readings: Reading[] = [];
  let readTo = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    index += 1;
    if (!token || token.start < readTo) continue;
    let read = readingOf(text, readPart(text, token, grammar, readTo, isAlone));
    for (;;) {
      const next = tokens[index];
      const joined = next && joinNext(text, read, next, grammar, isAlone);
      if (!joined) break;
      read = joined;
      index += 1;
    }
    const isDate = read.reading?.kind === 'refused' && read.reading.reason === 'date';
    // The dash between two years is no sign of the second.
    const dash = isDate ? (matchAt(grammar.joint, text, read.end)?.groups?.['range']?.length ?? 0) : 0;
    readTo = Math.max(readTo, (read.reading?.end ?? token.end) + dash);
    if (read.reading) readings.push(turnAlike(text, read.reading, readings.at(-1), grammar));
  }
  return readings;
}

/** Gives a percentage that follows one of a change by no more than 和 or 、 the same direction; "and 30 percent of" begins another thing. */
function turnAlike(text: string, reading: Reading, before: Reading | undefined, { alike, locale }: Grammar): Reading {
  const direction = before?.kind === 'quantity' ? before.quantity.direction : undefined;
  if (!before || !direction || reading.kind !== 'quantity') return reading;
  const { quantity } = reading;
  const isNext = matchAt(alike, text, before.end)?.[0].length === reading.start - before.end;
  const isOther = locale === 'en' && /^ of\b/.test(text.slice(reading.end));
  if (!isNext || isOther || quantity.unit !== 'percent' || quantity.direction) return reading;
  return { ...reading, quantity: { ...quantity, direction } };
}

interface Read {
  readonly part: NumberPart;
  readonly end: number;
  readonly reading: Reading | undefined;
}

function readingOf(text: string, part: NumberPart): Read {
  const { start, end, token, quantity, refusal } = part;
  const place = { start, end, text: text.slice(start, end) };
  // The 34 of 第34届 can be looked for; the 4 of 4A and the 10 of 前10名 are no numbers of their own.
  const isNamed =
    (refusal === 'ordinal' && token.refusal === 'ordinal') ||
    refusal === 'date' ||
    (refusal === 'grade' && end === token.end) ||
    place.text.endsWith('届');
  const value = isNamed && Number.isFinite(token.value) ? { value: token.value } : {};
  const reading: Reading | undefined =
    quantity && !part.onlyInRange
      ? { ...place, kind: 'quantity', quantity }
      : refusal && { ...place, kind: 'refused', reason: refusal, ...value };
  return { part, end, reading };
}

/** What both numbers of a range count: "3 companies–5 companies". */
const nounBeforeDash = /(?: [a-z]+){1,2}(?= ?[-–—] ?\d)/iy;

/** Joins a number to the next where both are one: a range, a ratio, a date or digits that nobody can tell apart. */
function joinNext(text: string, read: Read, next: NumberToken, grammar: Grammar, isAlone: boolean): Read | undefined {
  const { part } = read;
  const noun = part.isBare ? (matchAt(nounBeforeDash, text, read.end)?.[0] ?? '') : '';
  const joint = matchAt(grammar.joint, text, read.end + noun.length);
  if (!joint || next.start < read.end) return undefined;
  const { between, range = between, part: share, listed, mere } = joint.groups ?? {};
  const from = read.end + noun.length + joint[0].length;
  const isDate = read.reading?.kind === 'refused' && read.reading.reason === 'date';
  // 5元5角
  const isChange = /^又?$/.test(joint[0]) && /^(?:[角毛]|[美欧]?分(?!之))/.test(text.slice(next.end, next.end + 3));
  // 3 000 may be one number; behind anything but a digit a space parts two.
  if (joint.groups?.['space'] !== undefined && !/\d/.test(text.charAt(read.end - 1))) return undefined;
  if (mere !== undefined && (next.start !== from || (part.hasUnit && !isChange) || isDate)) return undefined;
  if (share !== undefined && next.start !== from) return undefined;
  // 五 in 百分之三至五 is no lone numeral.
  const isMeasured = range !== undefined && next.isSpelled === true && !part.hasUnit && hasMeasure(part);
  const to = readPart(text, next, grammar, from, isAlone || isMeasured);
  if (to.start !== from || !text.startsWith(noun, to.end)) return undefined;
  // 7%和8%之间
  const isBetween = /\bbetween $/i.test(text.slice(0, part.start)) || text.startsWith('之间', to.end);
  if (between !== undefined && !isBetween) return undefined;
  const both = (reading: Reading | undefined): Read => ({ part: { ...to, start: part.start }, end: to.end, reading });
  const refuse = (reason: Refusal): Read => both({ ...placeOf(text, part, to), kind: 'refused', reason });
  // 十四五, 三五: names of plans and days, unless something is counted by them (三四家).
  if (joint[0] === '' && part.token.isSpelled && next.isSpelled) return to.hasUnit ? refuse('vague') : both(undefined);
  if (listed !== undefined) {
    const isNext = part.isBare || !read.reading ? next.value === part.token.value + 1 && next.value < 10 : false;
    return isNext && to.quantity ? joinRange(text, part, to) && both(joinRange(text, part, to)) : undefined;
  }
  if (!read.reading && !range) return undefined;
  if (range !== undefined) {
    if (isDate || to.refusal === 'date') return undefined;
    // 一到 in 一到夏天 is a word, unless something is counted.
    if (!read.reading && !to.hasUnit) return undefined;
    if (part.quantity && to.quantity && (part.onlyInRange ?? read.reading?.kind === 'quantity')) {
      const isMixed = hasMeasure(part) && hasMeasure(to) && part.quantity.unit !== to.quantity.unit;
      // "gave $3 to 5 people" is no range, $3-5元 one in two currencies.
      const isMoney = unitTable[to.quantity.unit].sort === 'money';
      if (isMixed && !part.hasUnit && (isMoney || !/[a-z]/i.test(range))) return refuse('contradiction');
      if (isMixed) return undefined;
      return both(joinRange(text, part, to) ?? { ...placeOf(text, part, to), kind: 'refused', reason: 'unread' });
    }
    return read.reading && (to.quantity ?? to.refusal)
      ? refuse((part.onlyInRange ? undefined : part.refusal) ?? to.refusal ?? 'unread')
      : undefined;
  }
  return refuse(share === undefined ? 'unread' : 'fraction');
}

function placeOf(
  text: string,
  { start }: Pick<NumberPart, 'start'>,
  { end }: NumberPart,
): { start: number; end: number; text: string } {
  return { start, end, text: text.slice(start, end) };
}

/** Tells whether a unit, a currency or 百分之 says what a number measures. */
function hasMeasure({ hasUnit, quantity }: NumberPart): boolean {
  return hasUnit || (quantity !== undefined && quantity.unit !== 'count');
}

/**
 * Makes a range of two numbers, of which the first may leave unit and scale to the second (10-15%, 3至5亿元), and the second
 * its currency to the first (¥3-5).
 */
function joinRange(text: string, part: NumberPart, to: NumberPart): Reading | undefined {
  const upper = to.quantity;
  const plain =
    part.quantity ??
    (part.token.decimal && { value: part.token.value, unit: 'count' as const, bound: 'exactly' as const });
  if (!upper || !plain) return undefined;
  const scale = 10 ** (to.token.scale ?? 0);
  const sharesScale = !part.hasUnit && !part.token.scale && part.token.value < to.token.value / scale;
  const factor =
    (part.hasUnit ? 1 : to.token.value === 0 ? 1 : Math.abs(upper.value) / to.token.value) * (sharesScale ? scale : 1);
  const bound = plain.bound === 'exactly' ? upper.bound : plain.bound;
  const unit = hasMeasure(to) ? upper.unit : plain.unit;
  const from: ParsedQuantity = { ...upper, value: exact(plain.value * factor), unit, bound };
  if (from.value >= upper.value || (bound !== 'exactly' && bound !== 'about')) return undefined;
  const ofRate = unit === 'percent' && !part.quantity?.direction ? part.ofRate : undefined;
  const direction = part.quantity?.direction ?? ofRate?.direction;
  if (direction) from.direction = direction;
  const range = { ...upper, unit, bound, ...(direction ? { direction } : {}) };
  return { ...placeOf(text, ofRate ?? part, to), kind: 'range', from, to: range };
}

/** Takes the rounding of a binary product away. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
