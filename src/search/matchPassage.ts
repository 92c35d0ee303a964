import { locales, type Locale } from '../locales.ts';
import type { Unit } from '../quantities/index.ts';
import { choosePlaces, type Answer, type Stretch } from './answer.ts';
import { answerNumber } from './answerNumber.ts';
import { answerRun } from './answerRun.ts';
import type { Corpus, Passage, PlacedFigure, SearchedText } from './corpus.ts';
import { answerWord, findLiteral, standsIn } from './findWords.ts';
import { isCount } from './matchFigures.ts';
import type { Atom, Query } from './readQuery.ts';
import { isRefused } from './readNumbers.ts';
import { points, scattered } from './scores.ts';
import { findWhole } from './skeleton.ts';

/** How a text answers a query. */
export interface PassageMatch<Text extends SearchedText = Passage> {
  readonly passage: Text;
  /** False where only part of the query is answered: such a text is related, and no result. */
  readonly isVerified: boolean;
  /** True where the whole query stands there as it was typed. */
  readonly isLiteral: boolean;
  readonly score: number;
  readonly stretches: readonly Stretch[];
  /** The figures that state numbers of the query. */
  readonly figures: readonly PlacedFigure[];
}

/** What texts are held against. */
type Known = Pick<Corpus, 'lexicon' | 'measured'>;

/** What begins, adds or opens something. */
const saysNew = /开工|新建|新增|新引|新培|新开|启用|增设|建成|投用/;
const money: ReadonlySet<string> = new Set<Unit>(['CNY', 'USD']);

/** Holds a text against a query; undefined where not even a part of it is answered. */
export function matchPassage<Text extends SearchedText>(
  query: Query,
  passage: Text,
  known: Known,
): PassageMatch<Text> | undefined {
  const literal = hasRefusedAsTyped(query, passage) ? findLiteral(query.text, passage, known.lexicon) : [];
  const isLiteral = literal.length > 0;
  const answers = query.atoms.map((atom) => answerAtom(atom, passage, known));
  const needed = answers.filter((_, index) => !isOptional(query.atoms[index]));
  const share = meanOf(needed.map((answer) => answer.share));
  if (!isLiteral && share === 0) return undefined;
  const figures = answers.flatMap((answer) => answer.figures ?? []);
  const stretches = isLiteral ? literal : nearestPlaces(needed);
  const worth = isLiteral
    ? points.literal + Math.min(points.questionWord, countMost(literal))
    : points.words * meanOf(needed.map((answer) => answer.quality)) * share + points.closeness * closeness(stretches);
  const questionWords = answers.filter(({ pieces }, index) => pieces.length > 0 && isOptional(query.atoms[index]));
  const score =
    worth +
    points.aboutness * aboutness(passage, stretches, /\p{Script=Han}/u.test(query.text) ? 'zh' : 'en') +
    labelPoints(query, passage, figures) +
    (query.asksForNew && saysNew.test(passage.text.zh) ? points.newness : 0) +
    points.questionWord * questionWords.length;
  const twins = answers.flatMap((answer) => answer.twins ?? []);
  const isVerified = isLiteral || isAnswered(query, passage, { needed, figures, known });
  return { passage, isVerified, isLiteral, score, stretches: [...stretches, ...twins], figures };
}

/** A text without its signs is another where a number was refused: -8.2% is not 8.2%. */
function hasRefusedAsTyped({ numbers }: Query, { text }: SearchedText): boolean {
  return numbers.every((number) => !isRefused(number) || locales.some((locale) => text[locale].includes(number.text)));
}

function answerAtom(atom: Atom, text: SearchedText, { lexicon }: Known): Answer {
  switch (atom.kind) {
    case 'number':
      return answerNumber(atom.number, text);
    case 'word':
      return answerWord(atom.forms, text, lexicon);
    case 'run':
      return answerRun(atom.text, text, lexicon);
  }
}

/** Tells whether every needed part of a query is answered, at least one of them by the text itself and not by what stands around it. */
function isAnswered(
  query: Query,
  text: SearchedText,
  { needed, figures, known }: { needed: readonly Answer[]; figures: readonly PlacedFigure[]; known: Known },
): boolean {
  const isWhole = needed.length > 0 && needed.every(({ share }) => share === 1);
  const hasPlace = needed.some(({ pieces }) => pieces.length > 0);
  const isCounted = !query.asksHowMany || text.figures.some(({ unit }) => !money.has(unit));
  return isWhole && hasPlace && isCounted && !query.isLiteral && !isOfAnother(query, figures, text, known);
}

/** Tells whether the words name one other figure of the sentence than the number states: the two champions are no two unicorns. */
function isOfAnother(
  { atoms }: Query,
  stated: readonly PlacedFigure[],
  { figures }: SearchedText,
  known: Known,
): boolean {
  const words = atoms.filter((atom) => atom.kind !== 'number' && !isOptional(atom));
  if (stated.length === 0 || words.length === 0) return false;
  /** How many of the words stand in what a figure measures. */
  const namedBy = (figure: PlacedFigure): number => {
    const label = known.measured.get(figure);
    return label ? words.reduce((sum, word) => sum + answerAtom(word, label, known).share, 0) : 0;
  };
  const best = Math.max(...stated.map(namedBy));
  const isAlike = ({ unit }: PlacedFigure): boolean =>
    stated.some((figure) => figure.unit === unit || (isCount(figure.unit) && isCount(unit)));
  const others = figures.filter((figure) => !stated.includes(figure) && isAlike(figure)).map(namedBy);
  const most = Math.max(...others);
  // What names several alike, such as "companies", names none of them.
  return best < scattered * most && others.filter((count) => count === most).length === 1;
}

function isOptional(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.isOptional;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function nearestPlaces(answers: readonly Answer[]): Stretch[] {
  const figuresAndWords = answers.flatMap(({ pieces }) => pieces);
  // Numbers are marked in both languages.
  const numbers = answers.flatMap(({ figures, pieces }) => (figures ? pieces.flat() : []));
  return [...choosePlaces(figuresAndWords), ...numbers];
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
  const worth = query.asksHowMany ? points.counted : points.measured;
  return (isMeasured ? worth : 0) + (isAsked ? points.kindAsked : 0);
}
