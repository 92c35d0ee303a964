import { cutWords } from '../../features/search/cutWords.ts';
import { findNumbers, isCounted, readQuantities, type ParsedQuantity, type Reading } from '../../quantities/index.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';
import type { LabelData } from '../../reading/schemas/label.ts';

/** A stretch of a sentence, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A number that measures something, as far as a program can tell. */
export interface FigureProposal extends Stretch {
  readonly kind: 'figure';
  readonly quantity: ParsedQuantity;
  readonly measure: FigureData['measure'];
  /** The words before it that say what is measured; a growth that follows what has grown (完成5亿元，增长3%) has those of it. */
  readonly what: string;
}

/** A number that measures nothing, or that was not read: `doubt` says why, for whoever settles it. */
export interface LabelProposal extends Stretch {
  readonly kind: 'label';
  readonly labelKind: LabelData['kind'];
  readonly doubt: string | undefined;
}

export type Proposal = FigureProposal | LabelProposal;

/** Proposes for every number of a Chinese sentence what it is, in order; none is left out. */
export function proposeNumbers(sentence: string): readonly Proposal[] {
  const readings = readQuantities(sentence, 'zh');
  const unread = findNumbers(sentence, 'zh').filter(
    ({ start, end }) => !readings.some((reading) => reading.start <= start && end <= reading.end),
  );
  const proposals = [
    ...readings.map((reading) => proposeReading(sentence, reading)),
    ...unread.map((number): LabelProposal => ({
      ...wordAround(sentence, number),
      kind: 'label',
      labelKind: 'idiom',
      doubt: undefined,
    })),
  ];
  return proposals
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => !all.slice(0, index).some((before) => start < before.end))
    .reduce<Proposal[]>((done, proposal) => [...done, takeSubject(sentence, proposal, done.at(-1))], []);
}

/** Gives a growth that opens its clause the words before the number that ends the last one, which has grown. */
function takeSubject(sentence: string, proposal: Proposal, before: Proposal | undefined): Proposal {
  if (proposal.kind !== 'figure' || proposal.measure !== 'growth' || proposal.what !== '') return proposal;
  if (before?.kind !== 'figure') return proposal;
  return /^[，、]$/.test(sentence.slice(before.end, proposal.start)) ? { ...proposal, what: before.what } : proposal;
}

function proposeReading(sentence: string, reading: Reading): Proposal {
  const { start, end, text } = reading;
  const place = { start, end, text };
  if (reading.kind === 'range') {
    const [from, to] = [reading.from, reading.to].map(({ value, unit }) => `${String(value)} ${unit}`);
    return {
      ...place,
      kind: 'label',
      labelKind: 'name',
      doubt: `a range from ${from ?? ''} to ${to ?? ''}, which one figure cannot hold`,
    };
  }
  if (reading.kind === 'refused') {
    const settled = { ordinal: 'ordinal', date: 'date', grade: 'name' } as const;
    const { reason } = reading;
    const known = reason === 'ordinal' || reason === 'date' || reason === 'grade' ? settled[reason] : undefined;
    return { ...place, kind: 'label', labelKind: known ?? 'name', doubt: known ? undefined : `not read: ${reason}` };
  }
  const { quantity } = reading;
  // 极不平凡的一年, 关键一年 tell which year it is and measure none.
  if (text === '一年' && /(?:[的之]|关键|重要)$/.test(sentence.slice(0, start)))
    return { ...place, kind: 'label', labelKind: 'idiom', doubt: undefined };
  if (quantity.value < 0) return { ...place, kind: 'label', labelKind: 'name', doubt: 'not read: a value below zero' };
  const what = wordsBefore(sentence, start);
  return { ...place, kind: 'figure', quantity, what, measure: measureOf(quantity, what) };
}

/** Words that make a number new on top of what exists. */
const adds = /新(?:增|建(?!改建)|引进|培育|招引|开[工通办设辟])|增设|创设|创建/;
const eachOf = /万人|人均|每平方/;

function measureOf({ unit, direction }: ParsedQuantity, what: string): FigureData['measure'] {
  if (unit === 'percent') return direction === undefined ? 'share' : 'growth';
  if (eachOf.test(what)) return 'rate';
  if (adds.test(what)) return 'addition';
  return isCounted(unit) ? 'count' : 'level';
}

/** Returns what stands before a number in its clause: what it measures, as a rule. */
function wordsBefore(sentence: string, start: number): string {
  const clause = /[^，。；：、！？]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  // Neither the place, which is the report's, nor the verb that leads to the number is part of what it measures.
  return clause.replace(/^全[省市区县镇乡]/, '').replace(/(?:完成|实现|达到?|为)$/, '');
}

/** Returns the word in which a numeral stands that counts nothing. */
function wordAround(sentence: string, { start, end }: Stretch): Stretch {
  let position = 0;
  let from = start;
  let to = end;
  for (const word of cutWords(sentence, [])) {
    const next = position + word.length;
    if (position < end && start < next) {
      from = Math.min(from, position);
      to = Math.max(to, next);
    }
    position = next;
  }
  // By itself a numeral would be passed over wherever it stands.
  if (to - from === end - start) to = Math.min(sentence.length, to + 1);
  return { start: from, end: to, text: sentence.slice(from, to) };
}
