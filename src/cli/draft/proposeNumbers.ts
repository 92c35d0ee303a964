import { cutWords } from '../../features/search/cutWords.ts';
import { findNumbers, isCounted, readQuantities, type ParsedQuantity, type Reading } from '../../quantities/index.ts';
import { addingWords, eachOf } from '../../gate/figureMeasures.ts';
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
  /** The words before it that say what is measured; a number that goes on about it (完成5亿元，同比增长3%) has those of the number before. */
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
    ...findEnumerator(sentence),
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

/** What counts the points of a text: （一）, 一、, 1. */
const enumerator = /^(?:（(?:[一二三四五六七八九十]+|\d{1,2})）|[一二三四五六七八九十]+、|\d{1,2}(?:[、）]|\.(?!\d)))/;

function findEnumerator(sentence: string): LabelProposal[] {
  const text = enumerator.exec(sentence)?.[0];
  return text === undefined
    ? []
    : [{ start: 0, end: text.length, text, kind: 'label', labelKind: 'ordinal', doubt: undefined }];
}

/** Gives a number that goes on about what the number before it measures the words of that one. */
function takeSubject(sentence: string, proposal: Proposal, before: Proposal | undefined): Proposal {
  if (proposal.kind !== 'figure' || before?.kind !== 'figure') return proposal;
  const between = sentence.slice(before.end, proposal.start).replace(/^(?:[，、和与及]|以及)/, '');
  return between.replace(verbs, '') === '' ? { ...proposal, what: before.what } : proposal;
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
    return {
      // A lone numeral as a label would pass over every other one like it.
      ...(/^[\d.,]+$/.test(text) ? nameAround(sentence, place) : place),
      ...{ kind: 'label', labelKind: known ?? 'name', doubt: known ? undefined : `not read: ${reason}` },
    };
  }
  const { quantity } = reading;
  const name = findName(sentence, place, quantity);
  if (name) return { ...name, kind: 'label', doubt: undefined };
  // 极不平凡的一年, 关键一年 tell which year it is and measure none.
  if (text === '一年' && /(?:[的之]|关键|重要)$/.test(sentence.slice(0, start)))
    return { ...place, kind: 'label', labelKind: 'idiom', doubt: undefined };
  if (quantity.value < 0) return { ...place, kind: 'label', labelKind: 'name', doubt: 'not read: a value below zero' };
  if (quantity.unit === 'count' && quantity.counter === undefined)
    return {
      ...nameAround(sentence, place),
      kind: 'label',
      labelKind: 'name',
      doubt: 'not read: a number without a unit',
    };
  const clause = clauseBefore(sentence, start);
  const measure = isThreshold(reading.text, quantity, sentence.slice(end)) ? 'threshold' : measureOf(quantity, clause);
  return { ...place, kind: 'figure', quantity, what: nameSubject(clause), measure };
}

/** Returns the stretch of a name, a session or a span of time of which a number is part, and what it is: “十大行动”, 一次会议, 三年来. */
function findName(
  sentence: string,
  { start, end, text }: Stretch,
  { unit, counter = '' }: ParsedQuantity,
): (Stretch & Pick<LabelProposal, 'labelKind'>) | undefined {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  const take = (labelKind: LabelData['kind'], lead: string, tail: string) => ({
    start: start - lead.length,
    end: end + tail.length,
    text: lead + text + tail,
    labelKind,
  });
  const quoted = /^[^“”，。]{0,12}”/.exec(after)?.[0];
  if (before.endsWith('“') && quoted !== undefined && unit === 'count' && /^大?$/.test(counter))
    return take('name', '“', quoted);
  if (counter === '次' && after.startsWith('会议') && /(?:大会?|政协|届|委员会)$/.test(before))
    return take('ordinal', '', '会议');
  if (unit !== 'year' || !text.endsWith('年')) return undefined;
  const plan = /^\p{Script=Han}{0,2}(?:计划|行动|规划)/u.exec(after)?.[0];
  if (plan !== undefined) return take('name', '', plan);
  const [since = '', span = ''] = [/^以?来/.exec(after)?.[0], /(?:过去|今后|未来|[这近])$/.exec(before)?.[0]];
  return since + span === '' ? undefined : take('date', span, since);
}

/** Whether a limit tells what is counted instead of counting: 产值过亿元楼宇, 60岁以上老人. */
function isThreshold(text: string, { unit }: ParsedQuantity, after: string): boolean {
  const isLimit = /(?:以上|以下)$/.test(text) || /^[过超][百千万亿]+元$/.test(text);
  return isLimit && (unit === 'year' || !(isCounted(unit) || unit === 'percent')) && /^\p{Script=Han}/u.test(after);
}

function measureOf({ unit, direction }: ParsedQuantity, what: string): FigureData['measure'] {
  if (unit === 'percent') return direction === undefined ? 'share' : 'growth';
  if (eachOf.test(what)) return 'rate';
  if (addingWords.test(what)) return 'addition';
  return isCounted(unit) ? 'count' : 'level';
}

/** Returns what stands before a number in its clause. */
function clauseBefore(sentence: string, start: number): string {
  return /[^，。；：、！？]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
}

/** What leads to a subject and is no part of it: the place, which is the report's, and how sure it is. */
const leads = /^(?:全[省市区县镇乡]|其中|预计|力争|确保|\d{4}年)+/;
/** What leads from a subject to its number: verbs, and what a change is held against. */
const verbs =
  /(?:分别|同比|同口径|年均|(?:[比较])(?:上年|去年)|预计|累计|[由从]|(?:控制|稳定|保持)在?|(?:提高|提升|增加|扩大|上升|缩小|下降|降低)[到至]|完成|实现|达到?|为)+$/;

/** Returns what a clause says is measured, as a rule. */
function nameSubject(clause: string): string {
  return clause
    .replace(enumerator, '')
    .replace(leads, '')
    .replace(verbs, '')
    .replace(/^(?:完成|实现)/, '');
}

/** Returns the name in which a lone numeral stands: PM2.5, or the word around it. */
function nameAround(sentence: string, { start, end }: Stretch): Stretch {
  const letters = /[A-Za-z]+$/.exec(sentence.slice(0, start))?.[0] ?? '';
  if (letters === '') return wordAround(sentence, { start, end, text: '' });
  const from = start - letters.length;
  return { start: from, end, text: sentence.slice(from, end) };
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
