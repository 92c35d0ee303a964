import type { Locale } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { ChangeKind } from './classifyChange.ts';

/** What the checker says of a piece of pasted text. */
export const verdicts = ['in-report', 'altered', 'not-in-report'] as const;
export type Verdict = (typeof verdicts)[number];

/** A stretch of text as it is shown: as in the other text, different from it, or around what is compared. */
export interface Part {
  readonly text: string;
  readonly mark: 'same' | 'changed' | 'context';
}

/** A sentence of the report, by its number; 0 is the chapter's title. */
export interface Place {
  readonly chapter: ChapterId;
  readonly n: number;
}

/** One place where paste and report differ; one of the texts may be empty. */
export interface Change {
  readonly kind: ChangeKind;
  readonly pasted: string;
  readonly report: string;
  /** The report has the words in another place of the sentence. */
  readonly isMoved: boolean;
}

/**
 * What the checker says of a number: `same-number` where the report has it and other words stand around it; where it
 * has it with another bound, unlike the paste with a unit, or not rounded; `negated` where one of the two says "not" of it;
 * `not-compared` where nobody here reads it whole.
 */
export const numberVerdicts = [
  ...(['in-report', 'same-number', 'other-bound', 'no-unit', 'rounded', 'negated', 'altered'] as const),
  ...(['not-in-report', 'not-compared'] as const),
] as const;
export type NumberVerdict = (typeof numberVerdicts)[number];

/** What is said of one number in the paste. */
export interface NumberFinding {
  readonly text: string;
  /** It stands in the place that the piece was laid beside; else it was looked for in the whole report. */
  readonly isInPlace: boolean;
  /** `in-report` only where what it says stands in the report as well: value, sign, unit, bound and the words around it. */
  readonly verdict: NumberVerdict;
  /** The figures that it is, that it was altered from, or that have the same value elsewhere. */
  readonly figures: readonly string[];
  /** What the report says instead, number, unit and bound; several where it may be any of several figures. */
  readonly report: readonly string[];
  /** Where the report has it as a part of a name or a date. */
  readonly places: readonly Place[];
  /** Figures with the pasted value where the report says another in this place. */
  readonly elsewhere: readonly string[];
  /** Official figures of others, none of the report, that state what it states. */
  readonly others: readonly string[];
}

/** What is said of a sentence of the paste, or of a clause where only its clauses stand in the report. */
export interface Finding {
  /** Offsets in the pasted text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The piece as it was pasted. */
  readonly pasted: readonly Part[];
  /** The language of the report that it was found in. */
  readonly locale?: Locale;
  /** Where it stands; several where the same words stand several times. */
  readonly places: readonly Place[];
  /** The report's wording: the sentences in full. */
  readonly report: readonly Part[];
  readonly changes: readonly Change[];
  readonly numbers: readonly NumberFinding[];
  /** The piece is a part of a pasted sentence that does not stand in the report as one. */
  readonly isClause: boolean;
}
