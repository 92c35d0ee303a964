import { exactNumber, multiplyDecimals, parseDecimal } from './decimal.ts';
import { type Grammar, type Lead, readUnit, type Tail } from './grammar.ts';
import { matchAt, type NumberToken } from './numberToken.ts';
import type { Bound, Direction, Quantity } from './quantity.ts';
import type { Refusal } from './reading.ts';
import { currencySigns, type Unit } from './units.ts';

/** A quantity as it was read from a text. */
export interface ParsedQuantity extends Quantity {
  /** Which way the change goes; only of percentages: 下降50%以上, "up 7 percent", −5%. */
  direction?: Direction;
  /** The counter printed in Chinese (家, 名, 周年 …), in English the noun if it stands inside. */
  counter?: string;
}

/** A number with all that belongs to it, before it was held against its neighbors; offsets are UTF-16 code units. */
export interface NumberPart {
  readonly token: NumberToken;
  readonly start: number;
  readonly end: number;
  /** What it says, or why it is refused, or neither where it is only part of a word: 一 in 这一招. */
  readonly quantity?: ParsedQuantity;
  readonly refusal?: Refusal | undefined;
  /** No unit is printed. */
  readonly hasUnit: boolean;
  /** Neither a unit nor a bound says that the number counts anything. */
  readonly isBare: boolean;
  /** The quantity holds only as the first of a range: 3 in 3至5元, 三 in 三-五家. */
  readonly onlyInRange?: boolean;
  /** Where the number begins and which way it goes if the range that it opens is one of percentages: 增长3-5%. */
  readonly ofRate?: Lead['ofRate'];
}

/** No bound with its direction, sign and currency is longer. */
const longestLead = 64;
const han = /\p{Script=Han}/u;
/** Signs that make the number next to them a part of a name, a code or a formula. */
const codeBefore = /[A-Za-z0-9_./#&@+=*×^%]/;
const codeAfter = /[A-Za-z0-9_#&@+=*×^]/;
const minus = /^(?:[-‐‑‒–−﹣]|minus|negative.*|负(?:增长)?|零下)$/i;

/** Reads what belongs to the number of a token; its words begin at `from` or later. `isAlone` where the text is nothing else. */
export function readPart(
  text: string,
  token: NumberToken,
  grammar: Grammar,
  from: number,
  isAlone: boolean,
): NumberPart {
  const tail = readTail(text, token, grammar);
  const lead = readLead(text, token, grammar, Math.max(from, token.start - longestLead), tail);
  const part = {
    ...{ token, start: lead.start, end: tail.end, hasUnit: tail.unit !== undefined, isBare: false },
    ofRate: lead.ofRate,
  };
  // Without words of its own it may leave them to the number that it is joined to.
  const opening =
    !tail.hasWords && token.decimal && !token.refusal && matchAt(grammar.joint, text, tail.end)?.groups?.['range'];
  const isWord = grammar.isPartOfWord(text, token, lead, tail, isAlone);
  if (isWord && !opening) return { ...part, start: token.start, end: token.end };
  const found = refusalOf(text, token, lead, tail, grammar, from);
  if (opening && (found === 'unknown-unit' || (isWord && !found))) {
    const { quantity } = quantify(part, lead, tail);
    if (quantity) return { ...part, quantity, refusal: isWord ? undefined : found, onlyInRange: true };
  }
  // Where nothing else stands there, 2016 is rather a number.
  const refusal = isAlone && found === 'date' && !tail.hasWords ? undefined : found;
  return refusal === undefined ? quantify(part, lead, tail) : refuse(text, part, refusal, grammar, from);
}

/** Letters, digits and marks that go on without a space: 4A, 5μg/m³, 几 of 十几. */
const goesOn = /^(?:[几来][百千万亿]*|[A-Za-zµμ°‰′″²³][A-Za-zµμ0-9°‰′″²³/]*)/;

/** Takes into a refused number what makes it one. */
function refuse(
  text: string,
  part: Omit<NumberPart, 'refusal'>,
  refusal: Refusal,
  grammar: Grammar,
  from: number,
): NumberPart {
  const before =
    grammar.refusedBefore[refusal]?.exec(text.slice(Math.max(from, part.start - 16), part.start))?.[0] ?? '';
  const isOpen = part.end === part.token.end;
  const after = isOpen ? (goesOn.exec(text.slice(part.end, part.end + 24))?.[0] ?? '') : '';
  return { ...part, start: part.start - before.length, end: part.end + after.length, refusal };
}

function readTail(text: string, token: NumberToken, grammar: Grammar): Tail {
  let end = token.end;
  let bound: Bound | undefined;
  // 30多个, 2万余人
  if (/[多余]/.test(text.charAt(end)) && matchAt(grammar.unit, text, end + 1)) {
    bound = 'more-than';
    end += 1;
  }
  let unit = readUnit(text, end, grammar);
  const refused = matchAt(grammar.refused, text, end);
  const refusal = refused && refused[0].length > (unit?.length ?? 0) ? nameOfGroup(refused) : undefined;
  if (refused && refusal) unit = undefined;
  end += unit?.length ?? (refusal ? (refused?.[0].length ?? 0) : 0);
  const noun = unit || refusal || !grammar.noun ? undefined : matchAt(grammar.noun, text, end)?.[0];
  end += noun?.length ?? 0;
  const [suffix] = matchAt(grammar.suffix, text, end) ?? [];
  let isTwofold = false;
  if (
    suffix !== undefined &&
    grammar.isSuffixHere(suffix.trim(), text.slice(end + suffix.length, end + suffix.length + 2))
  ) {
    isTwofold = bound !== undefined;
    bound = grammar.suffixBounds.get(suffix.trim().toLowerCase());
    end += suffix.length;
    if (!unit && !noun && grammar.noun) {
      unit = readUnit(text, end, grammar); // "20 or more people"
      end += unit?.length ?? 0;
    }
  }
  const change = unit?.unit === 'percent' || token.isPercent ? matchAt(grammar.change, text, end) : undefined;
  if (change) end += change[0].length;
  const isMoney = /[$¥]/.test(text.charAt(token.start - 1)) || /[$¥] $/.test(text.slice(0, token.start));
  const rate =
    unit || token.isPercent || noun || isMoney || grammar.locale === 'en'
      ? matchAt(grammar.rate, text, end)
      : undefined;
  if (rate) end += rate[0].length;
  const isHalved = text.charAt(end) === '半';
  if (isHalved) end += 1;
  return {
    ...{ end, unit: unit?.unit, factor: unit?.factor ?? '1', takesOrdinal: unit?.takesOrdinal ?? false, bound },
    counter: noun?.trim() ?? unit?.counter,
    change: change && (change.groups?.['up'] === undefined ? 'down' : 'up'),
    refusal: isTwofold ? 'contradiction' : isHalved ? 'unread' : rate ? 'rate' : refusal,
    hasWords: unit !== undefined || noun !== undefined || bound !== undefined || refusal !== undefined,
  };
}

function nameOfGroup({ groups = {} }: RegExpExecArray): Refusal | undefined {
  const name = Object.keys(groups).find((key) => groups[key] !== undefined);
  return name?.replace('_', '-') as Refusal | undefined;
}

function readLead(text: string, token: NumberToken, grammar: Grammar, from: number, tail: Tail): Lead {
  const found = grammar.before.exec(text.slice(from, token.start));
  const { none, direction, by, bound, sign, currency, inner } = found?.groups ?? {};
  const nothing = { start: token.start, isForeign: false, sign: '' } as const;
  if (!found || none !== undefined) return nothing;
  let start = from + found.index;
  const mark = sign ?? inner;
  const markAt = mark === undefined ? token.start : text.lastIndexOf(mark, token.start - 1);
  const isRate = tail.unit === 'percent' || token.isPercent === true;
  const way = direction === undefined ? undefined : grammar.directions.get(direction.toLowerCase());
  const ofRate = way && !isRate ? { start, direction: way } : undefined;
  const meant = mark === undefined ? '' : readSign(text, mark, markAt, isRate);
  // A dash that is punctuation parts the number from what stands before it.
  if (meant === undefined) return { ...nothing, start: currency === undefined ? token.start : markAt + 1 };
  let limit = bound === undefined ? undefined : grammar.prefixBounds.get(bound.toLowerCase());
  if (!isRate) start += (direction?.length ?? 0) + (by?.length ?? 0);
  if (bound !== undefined && !grammar.isBoundHere(bound, text.charAt(start - 1), token, tail)) {
    limit = undefined;
    start += bound.length;
  }
  const money = readCurrency(currency);
  if (money && limit === undefined && mark === undefined && !(isRate && direction)) start += money.dropped;
  return {
    ...{ start, bound: limit, sign: meant },
    direction: isRate ? way : undefined,
    ofRate,
    currency: money?.unit,
    isForeign: money !== undefined && money.unit === undefined,
  };
}

/** The unit of what stands before a number as a currency; letters that only happen to stand before $ are dropped. */
function readCurrency(written: string | undefined): { unit: Unit | undefined; dropped: number } | undefined {
  if (written === undefined) return undefined;
  const letters = /^[A-Za-z]+ ?(?=\$)/.exec(written)?.[0] ?? '';
  const isCode = letters === letters.toUpperCase() || /^(?:hk|nt|nz|sg|au|ca|c ) ?$/.test(letters);
  const dropped = isCode ? 0 : letters.length;
  return { unit: currencySigns.get(written.slice(dropped).replace(/ /g, '').toLowerCase()), dropped };
}

/** Returns what a mark before a number says; undefined where it is only punctuation. */
function readSign(text: string, mark: string, at: number, isRate: boolean): Lead['sign'] | undefined {
  if (/^(?:\+|plus)$/i.test(mark)) return '+';
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (mark.length > 1 || !/\p{Pd}|−/u.test(mark)) return minus.test(mark) ? '-' : '?';
  if (mark === '—') return /[A-Za-z—]/.test(before) || after === ' ' ? undefined : '?';
  if (/[A-Za-z]/.test(before)) return undefined;
  if (/\d/.test(before)) return '?';
  if (/\p{Pd}/u.test(before)) return isRate ? '?' : undefined;
  if (after === ' ' && !isRate) return undefined;
  return minus.test(mark) ? '-' : '?';
}

function refusalOf(
  text: string,
  token: NumberToken,
  lead: Lead,
  tail: Tail,
  grammar: Grammar,
  from: number,
): Refusal | undefined {
  const { start, end, refusal } = token;
  if (refusal !== undefined && !(refusal === 'ordinal' && tail.takesOrdinal && token.decimal)) return refusal;
  if (refusal === undefined && tail.takesOrdinal) return 'unread';
  const around = grammar.refusalAround(text, token, lead, tail) ?? tail.refusal;
  if (around) return around;
  if (lead.isForeign) return 'foreign-currency';
  if (lead.sign === '?') return 'sign';
  const [before, after] = [text.charAt(lead.start - 1), text.charAt(tail.end)];
  // Before `from` the dash joins two numbers: 3 yuan-5 yuan.
  if (lead.start > from && /[A-Za-z][-‐‑]$/.test(text.slice(Math.max(0, lead.start - 2), lead.start))) return 'grade';
  // GDP超1000亿元: a word parts the letters from the number.
  if (codeBefore.test(before) && !han.test(text.charAt(lead.start)))
    return /[A-Za-z]/.test(before) ? 'grade' : 'unread';
  if (!tail.hasWords) {
    if (/[A-Za-z]/.test(after)) return 'grade';
    if (codeAfter.test(after)) return 'unread';
    if (after === '/' || han.test(after)) return 'unknown-unit';
  }
  // 75 USD million
  const isCut = tail.unit && /^ (?:thousand|[mbtr]+illion|[mb]n)\b/i.test(text.slice(tail.end, tail.end + 10));
  if (isCut || /^0\d/.test(text.slice(start, end))) return 'unread';
  return isDate(text, token, lead, tail, grammar) ? 'date' : undefined;
}

/** A year of the calendar is four bare digits: before 年 any (1978年), without it one of our times. */
function isDate(text: string, token: NumberToken, lead: Lead, tail: Tail, { isNoYear }: Grammar): boolean {
  const written = text.slice(token.start, token.end);
  if (lead.bound ?? tail.bound) return false;
  if (tail.counter === '年') return /^[12]\d{3}$|^[一二][零〇一二三四五六七八九]{3}$/.test(written);
  if (tail.unit ?? lead.currency) return false;
  return /^(?:19\d\d|20[0-4]\d)$/.test(written) && !isNoYear(text, token);
}

function quantify(
  part: Pick<NumberPart, 'token' | 'start' | 'end' | 'hasUnit' | 'ofRate'>,
  lead: Lead,
  tail: Tail,
): NumberPart {
  const { token } = part;
  const refused = (refusal: Refusal): NumberPart => ({ ...part, refusal, isBare: false });
  const units = new Set([tail.unit, lead.currency, token.isPercent ? ('percent' as const) : undefined]);
  const limits = new Set([lead.bound, tail.bound, token.isMore ? ('more-than' as const) : undefined]);
  const ways = new Set([
    lead.direction,
    tail.change,
    // A fall of −5 percent, and one of +5, say two things.
    lead.sign === '+' || (lead.sign === '-' && lead.direction === 'down') ? ('up' as const) : undefined,
  ]);
  for (const said of [units, limits, ways]) said.delete(undefined);
  if (units.size > 1 || limits.size > 1 || ways.size > 1) return refused('contradiction');
  const [unit] = units;
  const [bound] = limits;
  const factor = parseDecimal(tail.factor);
  const size = token.decimal && factor && exactNumber(multiplyDecimals(token.decimal, factor));
  if (size === undefined) return refused('unread');
  const quantity: ParsedQuantity = {
    value: lead.sign === '-' ? -size : size,
    unit: unit ?? 'count',
    bound: bound ?? 'exactly',
  };
  if (unit === 'percent') {
    const direction = lead.sign === '-' ? 'down' : lead.sign === '+' ? 'up' : [...ways][0];
    if (direction) quantity.direction = direction;
  }
  if (tail.counter !== undefined) quantity.counter = tail.counter;
  return { ...part, quantity, isBare: !unit && !bound && lead.sign === '' };
}
