import type { Block } from '../reading/chapters/chapter.ts';
import type { Run } from '../reading/chapters/runs.ts';
import type { Localized } from '../locales.ts';
import type { ChapterHead, ChapterId } from '../reading/schemas/chapter.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import type { Outline } from '../reading/schemas/outline.ts';
import type { Origin } from '../reading/schemas/origin.ts';
import type { RemarkData } from '../reading/schemas/remark.ts';
import type { Site } from '../reading/schemas/site.ts';
import type { TermData } from '../reading/schemas/term.ts';
import type { Seed } from '../reading/source/seed.ts';

/** A place in the report where a figure stands. */
export interface FigureMention {
  readonly chapter: ChapterId;
  /** The sentence's number in its chapter. */
  readonly sentence: number;
  /** Where the quoted words stand in the seed, in Unicode code points; `end` is not included. */
  readonly start: number;
  readonly end: number;
  readonly quote: Localized;
}

/** One number that the report states, with its annotation and every place where it stands. */
export interface Figure extends FigureData {
  /** The chapter and wording of the first mention. */
  readonly chapter: ChapterId;
  readonly quote: Localized;
  readonly sentence: Localized;
  readonly mentions: readonly [FigureMention, ...FigureMention[]];
}

/** One sentence in both languages. */
export interface SentencePair {
  readonly chapter: ChapterId;
  readonly n: number;
  readonly block: Block['kind'];
  readonly text: Localized;
  /** The sentence cut for display; a term is marked only where it first stands in the chapter. */
  readonly runs: Localized<readonly Run[]>;
  /** In order of appearance in the Chinese; a figure that stands twice is listed twice. */
  readonly figures: readonly string[];
  readonly terms: readonly string[];
  readonly remarks: readonly string[];
  /** Where the Chinese sentence begins and ends in the seed, in Unicode code points; a caption may stand between. */
  readonly start: number;
  readonly end: number;
}

/** A chapter in both languages. */
export interface ReportChapter {
  readonly id: ChapterId;
  readonly head: Localized<ChapterHead>;
  readonly sentences: readonly SentencePair[];
  readonly blocks: Localized<readonly Block[]>;
  readonly figures: readonly Figure[];
}

/** The whole report, resolved: every id leads somewhere. */
export interface Report {
  readonly year: number;
  /** Whose report it is. */
  readonly site: Site;
  readonly origin: Origin;
  readonly seed: Seed;
  readonly outline: Outline;
  readonly chapters: readonly ReportChapter[];
  readonly figures: readonly Figure[];
  readonly remarks: readonly RemarkData[];
  readonly terms: readonly TermData[];
}
