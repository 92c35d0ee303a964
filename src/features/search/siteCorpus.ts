import { extendLexicon, prepareText, zip, type Lexicon, type PlacedFigure, type SearchedText } from './corpus.ts';
import type { Localized } from '../../locales.ts';
import type { CutText } from './cutWords.ts';
import { matchPassage, type PassageMatch } from './matchPassage.ts';
import { readQuery, type PinyinReader } from './readQuery.ts';
import { reduceText } from './skeleton.ts';

/** What of the site a result is, the likeliest answer first: of a school that is term and project, the project is shown. */
export const siteKinds = ['door', 'project', 'term', 'chart', 'remark', 'page'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** A page of the site, or a part of one that has an address of its own. */
export interface SiteEntry {
  readonly kind: SiteKind;
  /** Below the site's base path and the language, without a slash before it. */
  readonly address: string;
  readonly title: CutText;
  readonly text?: CutText;
}

/** What the site says beside the report: the file that is loaded once the report has answered. */
export interface SiteTexts {
  readonly entries: readonly SiteEntry[];
  /** The kinds in words. */
  readonly kinds: Readonly<Record<SiteKind, Localized>>;
  /** Traditional characters, and in the same order the Simplified ones. */
  readonly traditional: readonly [string, string];
}

/** An entry, ready to be compared: its title and its text in one, a line break between them. */
export interface SitePassage extends SearchedText {
  readonly entry: SiteEntry;
  /** Its kind in words. */
  readonly kindName: Localized;
}

/** Everything of the site that is searched beside the report. */
export interface SiteCorpus {
  readonly passages: readonly SitePassage[];
  readonly lexicon: Lexicon;
}

/** Prepares the site's texts for searching; `report` is what queries to the report are understood with. */
export function prepareSite({ entries, kinds, traditional }: SiteTexts, report: Lexicon): SiteCorpus {
  const passages = entries.map((entry): SitePassage => {
    const { title, text } = entry;
    const whole = text ? { zh: `${title.zh}\n${text.zh}`, en: `${title.en}\n${text.en}` } : title;
    return {
      entry,
      kindName: kinds[entry.kind],
      ...prepareText({ ...whole, cuts: text ? `${title.cuts}1${text.cuts}` : title.cuts }),
    };
  });
  return { passages, lexicon: extendLexicon(report, passages, new Map(zip(traditional))) };
}

const mostEntries = 6;
/** What a title is worth that holds what was searched for, beside a text that does. */
const titlePoints = 60;
/** What each likelier kind is worth beside the next: more than a shorter title, less than words that stand closer together. */
const kindPoints = 1;
const noFigures: ReadonlyMap<PlacedFigure, SearchedText> = new Map();

/** Returns the entries that answer a query, titles first; of those with one title the likeliest. */
export function rankSite(
  raw: string,
  { passages, lexicon }: SiteCorpus,
  pinyin?: PinyinReader,
): PassageMatch<SitePassage>[] {
  const query = readQuery(raw, lexicon, pinyin);
  const found = passages.flatMap((passage) => {
    const match = matchPassage(query, passage, { lexicon, measured: noFigures });
    if (!match?.isVerified) return [];
    const isTitled = match.stretches.length > 0 && match.stretches.every((stretch) => isInTitle(passage, stretch));
    const kind = siteKinds.indexOf(passage.entry.kind) * kindPoints;
    return [{ ...match, score: match.score + (isTitled ? titlePoints : 0) - kind }];
  });
  const ranked = found.sort((a, b) => b.score - a.score);
  return ranked
    .filter((match, index) => !ranked.slice(0, index).some((other) => isSameThing(other, match)))
    .slice(0, mostEntries);
}

function isInTitle({ entry, skeleton }: SitePassage, { locale, start }: PassageMatch['stretches'][number]): boolean {
  return start < reduceText(entry.title[locale]).text.length && skeleton[locale].text.length > 0;
}

function isSameThing(a: PassageMatch<SitePassage>, b: PassageMatch<SitePassage>): boolean {
  const [one, other] = [a, b].map(({ passage }) => reduceText(passage.entry.title.zh).text);
  return one === other && one !== '';
}
