import type { Locale } from '../../locales.ts';
import { boundWordsOf } from '../../quantities/boundWords.ts';
import { bounds, type Bound } from '../../quantities/quantity.ts';
import { unitWordsOf } from '../../quantities/unitWords.ts';
import type { Span } from './splitText.ts';
import { isSign, isTrueNumber, isUnit, type Token } from './tokenizeText.ts';

/** What a changed place says differently; a place may do several at once, the first that applies is named. */
export const changeKinds = ['number', 'sign', 'bound', 'unit', 'stage', 'wording'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The words that say how far a thing has come; one for another changes what the report promises. */
const stageWords: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    ...[
      '开工',
      '竣工',
      '建成',
      '建设',
      '启用',
      '投用',
      '启动',
      '启动建设',
      '完成',
      '完工',
      '开业',
      '开园',
      '开放',
      '开通',
    ],
    ...[
      '投产',
      '签约',
      '落地',
      '落户',
      '推进',
      '加快',
      '力争',
      '争取',
      '实现',
      '支持',
      '筹建',
      '新建',
      '改造',
      '交付',
      '运营',
    ],
  ],
  en: [
    ...['start', 'begin', 'complete', 'finish', 'open', 'launch', 'build', 'put into use', 'bring into use', 'advance'],
    ...['strive', 'striving', 'support', 'plan', 'deliver', 'achieve', 'move faster', 'speed up', 'land', 'sign'],
    ...['started', 'begun', 'completed', 'finished', 'opened', 'launched', 'built', 'advanced', 'supported', 'planned'],
  ],
};

/** A longer stretch says more than how far a thing has come. */
const longestStage = 20;

/** A text and the stretch of it that was changed; an empty stretch stands where words are missing. */
export interface ChangedPlace extends Span {
  readonly text: string;
}

/** Names what differs between a changed stretch of the paste and the report's. */
export function classifyChange(
  pasted: ChangedPlace,
  report: ChangedPlace,
  tokens: readonly Token[],
  locale: Locale,
): ChangeKind {
  if (tokens.some(isTrueNumber)) return 'number';
  if (tokens.some(isSign)) return 'sign';
  const pastedBound = boundAt(pasted, locale);
  const reportBound = boundAt(report, locale);
  // "about" for "around" is another word and the same bound.
  if (pastedBound !== reportBound) return 'bound';
  const areBoth = (words: readonly string[]): boolean =>
    [pasted, report].every((place) => place.start === place.end || words.some((word) => standsAt(word, place, locale)));
  if (tokens.some(isUnit)) return 'unit';
  if (followsNumber(pasted) && followsNumber(report) && areBoth(unitWordsOf(locale))) return 'unit';
  const isShort = [pasted, report].every(({ start, end }) => end - start <= longestStage);
  return isShort && areBoth(stageWords[locale]) ? 'stage' : 'wording';
}

function boundAt(place: ChangedPlace, locale: Locale): Bound | undefined {
  // The longest word counts: 不超过 is not 超过.
  const found = bounds.flatMap((bound) =>
    boundWordsOf(bound, locale)
      .filter((word) => standsAt(word, place, locale))
      .map((word) => ({ bound, length: word.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.bound;
}

/** Tells whether a word stands in the text so that it shares a character with the stretch, or encloses an empty one. */
function standsAt(word: string, { text, start, end }: ChangedPlace, locale: Locale): boolean {
  const from = Math.max(0, start - word.length + 1);
  const near = text.slice(from, end + word.length).toLowerCase();
  for (let at = near.indexOf(word.toLowerCase()); at >= 0; at = near.indexOf(word.toLowerCase(), at + 1)) {
    const [wordStart, wordEnd] = [from + at, from + at + word.length];
    const isShared = start === end ? wordStart < start && start < wordEnd : wordStart < end && start < wordEnd;
    const isWhole = locale === 'zh' || !/[a-z]/i.test(text.charAt(wordStart - 1) + text.charAt(wordEnd));
    if (isShared && isWhole) return true;
  }
  return false;
}

/** Units and counters are meant only right after a number. */
function followsNumber({ text, start }: ChangedPlace): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /[\d零一二三四五六七八九十百千万亿两半][^，。；、,.;\s]{0,2}\s?$|\d[\s-]?(?:[a-z]+ ){0,2}$/i.test(before);
}
