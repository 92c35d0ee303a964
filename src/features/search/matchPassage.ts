import type { Unit } from '../../quantities/index.ts';
import { choosePlaces, type Answer, type Stretch } from './answer.ts';
import { answerNumber } from './answerNumber.ts';
import { answerRun } from './answerRun.ts';
import type { Corpus, Passage, PlacedFigure, SearchedText } from './corpus.ts';
import { answerWord, findLiteral } from './findWords.ts';
import { isTornApart } from './isTornApart.ts';
import { namesOtherFigure } from './namesOtherFigure.ts';
import { isNamedWord, saysNothing } from './saysNothing.ts';
import { isOptional, type Atom, type Query } from './readQuery.ts';
import { scoreLiteral, scoreParts } from './scorePassage.ts';

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

const money: ReadonlySet<string> = new Set<Unit>(['CNY', 'USD']);

/** Holds a text against a query; undefined where not even a part of it is answered. */
export function matchPassage<Text extends SearchedText>(
  query: Query,
  passage: Text,
  known: Known,
): PassageMatch<Text> | undefined {
  const answers = query.atoms.map((atom) => answerAtom(atom, passage, known));
  // Letters and digits alone do not tell -8.2% from 8.2%, nor $22 from 22.
  const saysNumbers = answers.every(({ share }, index) => query.atoms[index]?.kind !== 'number' || share === 1);
  const literal = saysNumbers
    ? findLiteral(query.text, passage, known.lexicon).filter((place) => !isNamedWord(place, passage))
    : [];
  const isLiteral = literal.length > 0;
  const needed = answers.filter((_, index) => !isOptional(query.atoms[index]));
  const share = meanOf(needed.map((answer) => answer.share));
  if (!isLiteral && share === 0) return undefined;
  const found = {
    stretches: isLiteral ? literal : nearestPlaces(needed),
    figures: answers.flatMap((answer) => answer.figures ?? []),
    questionWords: answers.filter(({ pieces }, index) => pieces.length > 0 && isOptional(query.atoms[index])).length,
  };
  const worth = meanOf(needed.map((answer) => answer.quality)) * share;
  return {
    passage,
    isVerified: isLiteral || isAnswered(query, passage, { needed, figures: found.figures, known }),
    isLiteral,
    score: isLiteral
      ? scoreLiteral(query, passage, found)
      : scoreParts(query, passage, { ...found, stretches: telling(found.stretches, passage, known) }, worth),
    stretches: [...found.stretches, ...inOtherLanguages(answers, found.stretches)],
    figures: found.figures,
  };
}

function answerAtom(atom: Atom, text: SearchedText, { lexicon }: Known): Answer {
  switch (atom.kind) {
    case 'number':
      return answerNumber(atom.number, text);
    case 'word':
      return answerWord(atom.forms, text, lexicon);
    case 'run':
      return answerRun(atom, text, lexicon);
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
  if (!isWhole || !hasPlace || !isCounted || query.isLiteral || isTornApart(query, text, needed)) return false;
  if (saysNothing(needed, text)) return false;
  return !namesOtherFigure(query, figures, text, known.measured, (word, label) => answerAtom(word, label, known));
}

/** Leaves out what only puts the question, where anything else was found: of 产业园建设 the park counts, and not how far off 建设 stands. */
function telling(stretches: readonly Stretch[], { skeleton }: SearchedText, { lexicon }: Known): readonly Stretch[] {
  const told = stretches.filter(
    ({ locale, start, end }) => !lexicon.optional.has(skeleton[locale].text.slice(start, end)),
  );
  return told.length > 0 ? told : stretches;
}

/** Returns where the words stand in the languages in which none was chosen. */
function inOtherLanguages(answers: readonly Answer[], chosen: readonly Stretch[]): Stretch[] {
  return answers.flatMap(({ twins = [] }) =>
    twins.filter(({ locale }) => chosen.every((stretch) => stretch.locale !== locale)),
  );
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
