import { choosePlaces, type Answer } from './answer.ts';
import { answerNumber } from './answerNumber.ts';
import type { Corpus, Passage } from './corpus.ts';
import { wordsAsked, type AskedWord } from './cutQuestion.ts';
import { answerWord } from './findWords.ts';
import { matchPassage, type PassageMatch } from './matchPassage.ts';
import { titleNumber } from './placeKey.ts';
import { asksForJudgement, isQuestion } from './questionWords.ts';
import { readQuery, type Query } from './readQuery.ts';
import { saysNothing } from './saysNothing.ts';
import { points } from './scores.ts';

/** How much of a question, weighed by how telling its words are, a sentence must hold. */
const leastCovered = 0.6;
/** How telling the words that it holds must be together, where 1 is a word of one sentence alone. */
const leastTelling = 0.5;
/** Others that are worth nearly as much are shown beside the nearest. */
const nearlyAsMuch = 0.9;
const mostShown = 3;
/** A sentence that says several times what was asked about is about it; more than so many say no more. */
const mostPlaces = 6;

/** A word of the question with what every passage says of it. */
interface Weighed {
  readonly weight: number;
  /** True of a word that tells much and stands nowhere: nothing comes near what it asks about. */
  readonly isUnknown: boolean;
  readonly answers: ReadonlyMap<Passage, Answer>;
}

/**
 * Returns the sentences that come nearest to a free question which no sentence answers word by word, the nearest first; none where
 * it asks about something of which the report does not speak. That they answer is a judgement and is to be shown as one.
 */
export function findNearest(raw: string, corpus: Corpus): PassageMatch[] {
  if (!isQuestion(raw) || asksForJudgement(raw)) return [];
  const query = readQuery(raw, corpus.lexicon);
  const asked = wordsAsked(query, corpus).map((word) => weigh(word, corpus));
  if (asked.some(({ isUnknown }) => isUnknown)) return [];
  const ranked = corpus.passages
    .flatMap((passage) => hold(passage, query, asked, corpus) ?? [])
    .sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) * nearlyAsMuch).slice(0, mostShown);
}

/** Holds a sentence against a question; undefined where it says too little of it, or not its numbers. */
function hold(passage: Passage, query: Query, asked: readonly Weighed[], corpus: Corpus): PassageMatch | undefined {
  if (passage.isHeading || passage.sentence === titleNumber) return undefined;
  const numbers = query.atoms.flatMap((atom) => (atom.kind === 'number' ? answerNumber(atom.number, passage) : []));
  if (numbers.some(({ share }) => share < 1)) return undefined;
  const words = asked.flatMap(({ weight, answers }) => ({ weight, answer: answers.get(passage) }));
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const held = words.reduce((sum, { weight, answer }) => sum + weight * worthOf(answer), 0);
  if (held < leastTelling || held / whole < leastCovered) return undefined;
  const answers = [...words.flatMap(({ answer }) => answer ?? []), ...numbers];
  if (saysNothing(answers, passage)) return undefined;
  const pieces = answers.flatMap((answer) => answer.pieces);
  const { score = 0 } = matchPassage(query, passage, corpus) ?? {};
  const count = Math.min(mostPlaces, pieces.flat().length);
  return {
    passage,
    isVerified: false,
    isLiteral: false,
    score: points.nearest * held + score / 4 + count,
    stretches: [...choosePlaces(pieces), ...answers.flatMap(({ twins = [] }) => twins)],
    figures: [],
  };
}

function worthOf(answer: Answer | undefined): number {
  if (!answer || answer.share === 0) return 0;
  return answer.pieces.length > 0 ? 1 : answer.quality;
}

/** Weighs a word by how few sentences hold it: from 0 for one of every sentence to 1 for one of a single sentence or of none. */
function weigh({ forms, share }: AskedWord, { passages, lexicon }: Corpus): Weighed {
  const answers = new Map(passages.map((passage) => [passage, answerWord(forms, passage, lexicon)]));
  const all = [...answers.values()];
  const count = all.filter(({ pieces }) => pieces.length > 0).length;
  const rarity = count === 0 ? 1 : 1 - Math.log(count) / Math.log(passages.length);
  return { weight: rarity * share, isUnknown: share === 1 && all.every((answer) => answer.share === 0), answers };
}
