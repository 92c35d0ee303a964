import { findNumbers } from '../../quantities/index.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { Report, ReportChapter, SentencePair } from '../report.ts';

/** An area of the later report and the one of the earlier report that it goes on with; one of them may be missing. */
export interface AreaPair {
  readonly now: ReportChapter | undefined;
  readonly before: ReportChapter | undefined;
}

/** Two sentences that are alike: letter for letter, or but for their numbers. */
export interface SentenceMatch {
  readonly now: SentencePair;
  readonly before: SentencePair;
  readonly isSame: boolean;
}

/** What has changed from one report to the next. */
export interface TextChanges {
  /** The areas of the later report in its order, then those of the earlier one that are gone. */
  readonly areas: readonly AreaPair[];
  /** In the order of the later report. */
  readonly alike: readonly SentenceMatch[];
}

/** Compares the texts of two reports, in Chinese, as that is the report. */
export function compareTexts(before: Pick<Report, 'chapters'>, now: Pick<Report, 'chapters'>): TextChanges {
  return { areas: pairAreas(areasOf(before), areasOf(now)), alike: matchSentences(before, now) };
}

function areasOf({ chapters }: Pick<Report, 'chapters'>): ReportChapter[] {
  return chapters.filter(({ head }) => head.zh.area !== undefined);
}

/** What became of an area; of one whose title the source lacks nothing can be told. */
export type AreaStatus = 'goes-on' | 'renamed' | 'new' | 'gone' | 'lost';

/** Returns what became of an area. */
export function statusOf({ now, before }: AreaPair): AreaStatus {
  if ([now, before].some((area) => area && hasLostTitle(area))) return 'lost';
  if (!before) return 'new';
  if (!now) return 'gone';
  return titleOf(now) === titleOf(before) ? 'goes-on' : 'renamed';
}

/** Whether the source lacks the title of an area. */
function hasLostTitle({ head }: ReportChapter): boolean {
  return head.zh.survival === 'lost' || head.zh.survival === 'headless';
}

/** Returns a title without the number before it: 建设新渔港 of 一、建设新渔港. */
function titleOf({ head }: ReportChapter): string {
  return plainTitle(head.zh.title).replace(/^.{1,3}、/u, '');
}

/** An area goes on under its id, or else under the title that has most letters in common with its own. */
function pairAreas(before: readonly ReportChapter[], now: readonly ReportChapter[]): AreaPair[] {
  const sameId = new Map(now.map((area) => [area, before.find(({ id }) => id === area.id)]));
  const open = before.filter((area) => ![...sameId.values()].includes(area) && !hasLostTitle(area));
  const candidates = now
    .filter((area) => !sameId.get(area) && !hasLostTitle(area))
    .flatMap((area) => open.map((other) => ({ area, other, share: sharedPairs(titleOf(area), titleOf(other)) })))
    .filter(({ share }) => share >= halfOfPairs)
    .sort((a, b) => b.share - a.share);
  const pairs = new Map(sameId);
  for (const { area, other } of candidates) {
    if (!pairs.get(area) && ![...pairs.values()].includes(other)) pairs.set(area, other);
  }
  const gone = before.filter((area) => ![...pairs.values()].includes(area));
  return [
    ...[...pairs].map(([area, other]) => ({ now: area, before: other })),
    ...gone.map((area) => ({ now: undefined, before: area })),
  ];
}

/** From here on two titles are taken for the same area's. */
const halfOfPairs = 0.5;

/** Returns how much two texts have in common, from 0 to 1: their pairs of neighbouring characters. */
function sharedPairs(a: string, b: string): number {
  const pairsOf = (text: string): string[] =>
    Array.from(text.slice(1), (character, index) => text.charAt(index) + character);
  const [own, others] = [pairsOf(a), pairsOf(b)];
  const shared = own.filter((pair) => others.includes(pair)).length;
  return own.length + others.length === 0 ? 0 : (2 * shared) / (own.length + others.length);
}

/** A sentence with fewer characters beside its numbers is alike by chance. */
const fewestCharacters = 4;

function matchSentences(before: Pick<Report, 'chapters'>, now: Pick<Report, 'chapters'>): SentenceMatch[] {
  const waiting = new Map<string, SentencePair[]>();
  for (const sentence of sentencesOf(before)) {
    const words = wordsOf(sentence);
    waiting.set(words, [...(waiting.get(words) ?? []), sentence]);
  }
  return sentencesOf(now).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const same = waiting.get(words) ?? [];
    const found = same.find(({ text }) => text.zh === sentence.text.zh) ?? same[0];
    if (!found) return [];
    // Each sentence goes on once.
    waiting.set(
      words,
      same.filter((other) => other !== found),
    );
    return [{ now: sentence, before: found, isSame: found.text.zh === sentence.text.zh }];
  });
}

function sentencesOf({ chapters }: Pick<Report, 'chapters'>): SentencePair[] {
  return chapters
    .flatMap(({ sentences }) => sentences)
    .filter(
      (sentence) =>
        sentence.block === 'paragraph' &&
        (wordsOf(sentence).match(/\p{Script=Han}/gu) ?? []).length >= fewestCharacters,
    );
}

/** Returns a sentence with its figures and other numbers taken out. */
function wordsOf({ runs }: SentencePair): string {
  const text = runs.zh.map((run) => (run.kind === 'figure' ? '#' : run.text)).join('');
  return findNumbers(text, 'zh').reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}#${words.slice(end)}`,
    text,
  );
}
