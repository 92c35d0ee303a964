import { locales, type Locale } from '../../locales.ts';
import type { Stretch } from './answer.ts';
import type { PlacedFigure, SearchedText } from './corpus.ts';
import { standsIn } from './findWords.ts';
import { isOptional, type Query } from './readQuery.ts';
import { points } from './scores.ts';
import { findWhole } from './skeleton.ts';

/** What of a text answers a query. */
interface Found {
  readonly stretches: readonly Stretch[];
  /** The figures that state numbers of the query. */
  readonly figures: readonly PlacedFigure[];
  /** How many words that only put the question stand there all the same. */
  readonly questionWords: number;
}

/** What begins, adds or opens something. */
const saysNew = /开工|新建|新增|新引|新培|新开|启用|增设|建成|投用/;

/** Returns what a text is worth that holds the whole query as it was typed. */
export function scoreLiteral(query: Query, text: SearchedText, found: Found): number {
  return points.literal + Math.min(points.questionWord, countMost(found.stretches)) + scoreSubject(query, text, found);
}

/** Returns what a text is worth that answers the parts of a query; `worth` is how much of them, and how well, from 0 to 1. */
export function scoreParts(query: Query, text: SearchedText, found: Found, worth: number): number {
  return points.words * worth + points.closeness * closeness(found.stretches) + scoreSubject(query, text, found);
}

/** Returns what it adds that a text is about what was asked for, and does not only mention it. */
function scoreSubject(query: Query, text: SearchedText, { stretches, figures, questionWords }: Found): number {
  const preferred = /\p{Script=Han}/u.test(query.text) ? 'zh' : 'en';
  return (
    points.aboutness * aboutness(text, stretches, preferred) +
    labelPoints(query, text, figures) +
    (query.asksForNew && saysNew.test(text.text.zh) ? points.newness : 0) +
    points.questionWord * questionWords
  );
}

/** Counts the stretches of the language that has the most. */
function countMost(stretches: readonly Stretch[]): number {
  const chinese = stretches.filter(({ locale }) => locale === 'zh').length;
  return Math.max(chinese, stretches.length - chinese);
}

/** Returns 1 where all that was found stands together, and less the wider it is scattered. */
function closeness(stretches: readonly Stretch[]): number {
  let best = 0;
  for (const locale of locales) {
    const here = stretches.filter((stretch) => stretch.locale === locale);
    if (here.length === 0) continue;
    const width = Math.max(...here.map(({ end }) => end)) - Math.min(...here.map(({ start }) => start));
    best = Math.max(best, Math.min(1, lengthOf(here) / Math.max(1, width)));
  }
  return best;
}

/** Returns how much of the sentence is what was found, from 0 to 1: a short sentence is about it, a long one mentions it. */
function aboutness({ skeleton, isHeading }: SearchedText, stretches: readonly Stretch[], preferred: Locale): number {
  const locale = (stretches.find((stretch) => stretch.locale === preferred) ?? stretches[0])?.locale;
  if (!locale) return 0;
  const length = lengthOf(stretches.filter((stretch) => stretch.locale === locale));
  return Math.sqrt(Math.min(1, length / Math.max(1, skeleton[locale].text.length))) * (isHeading ? 0.5 : 1);
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Prefers a sentence whose figures measure what was typed, or are of the kind that was asked for. */
function labelPoints(query: Query, text: SearchedText, figures: readonly PlacedFigure[]): number {
  const [atom, ...others] = query.atoms.filter((candidate) => !isOptional(candidate));
  const forms = others.length === 0 && atom?.kind === 'word' ? atom.forms : [];
  const isMeasured =
    (query.text.length > 1 && findWhole(text.labels, query.text).length > 0) ||
    forms.some((form) => standsIn(form, text.labels, text.labelStems));
  const isAsked = (figures.length > 0 ? figures : text.figures).some(({ kind }) => kind === query.asksFor);
  const worth = query.asksHowMany || query.asksForNew ? points.counted : points.measured;
  return (isMeasured ? worth : 0) + (isAsked ? points.kindAsked : 0);
}
