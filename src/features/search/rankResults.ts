import type { Corpus, Passage, PlacedFigure, SearchedText } from './corpus.ts';
import { matchNumber } from './matchFigures.ts';
import { hasSameDigits } from './nearFigures.ts';
import { matchPassage, type PassageMatch } from './matchPassage.ts';
import type { OptionalWords } from './optionalWords.ts';
import type { Query } from './readQuery.ts';
import { points } from './scores.ts';

/** What answers a query, best first. */
export interface Results {
  /** The query as it was read. */
  readonly query: Query;
  readonly figures: readonly PlacedFigure[];
  readonly passages: readonly PassageMatch[];
  /** Only where nothing answers: what states a value that rounds to the one that was typed. */
  readonly nearFigures: readonly PlacedFigure[];
  readonly nearPassages: readonly PassageMatch[];
  /** Only where nothing answers: the same digits, otherwise different. */
  readonly relatedFigures: readonly PlacedFigure[];
}

const mostRelated = 5;
const leastShare = 20;

const nothingElse = { nearFigures: [], nearPassages: [], relatedFigures: [] } as const;

/** Reads every passage through and ranks those that answer; among equals the order of the report holds. */
export function rankResults(query: Query, corpus: Corpus): Results {
  const { figures, passages } = rankReadings(query, corpus);
  const isAnswered = passages.length > 0 || figures.length > 0;
  if (isAnswered || query.numbers.length === 0) return { ...nothingElse, query, figures, passages };
  const near = rankAnswers(nearQuery(query), corpus);
  // What states the number itself is no nearer to it: its words are others.
  const nearFigures = near.figures.filter((figure) => query.numbers.some((number) => !matchNumber(number, figure)));
  if (nearFigures.length > 0) {
    const nearPassages = near.passages.filter((match) => match.figures.some((figure) => nearFigures.includes(figure)));
    return { ...nothingElse, query, figures, passages, nearFigures, nearPassages };
  }
  const related = corpus.figures.filter((figure) =>
    query.numbers.some((number) => hasSameDigits(number, figure) || matchNumber(number, figure)),
  );
  return { ...nothingElse, query, figures, passages, relatedFigures: related.slice(0, mostRelated) };
}

/** Returns what answers a query as it is read first, or where nothing does in another of its readings. */
function rankReadings(query: Query, corpus: Corpus): Pick<Results, 'figures' | 'passages'> {
  const answers = rankAnswers(query, corpus);
  if (answers.passages.length > 0) return answers;
  for (const other of query.others) {
    const others = rankAnswers(other, corpus);
    if (others.passages.length > 0) return others;
  }
  return answers;
}

function rankAnswers(query: Query, corpus: Corpus): Pick<Results, 'figures' | 'passages'> {
  const found = corpus.passages.flatMap((passage) => matchPassage(query, passage, corpus) ?? []);
  const passages = found.filter(({ isVerified }) => isVerified).sort((a, b) => b.score - a.score);
  return { passages, figures: rankFigures(query, corpus, passages) };
}

/** Returns a query to which values answer that round to its own; its words must be answered as ever. */
function nearQuery(query: Query): Query {
  const atoms = query.atoms.map((atom) =>
    atom.kind === 'number' ? { ...atom, number: { ...atom.number, isNear: true } } : atom,
  );
  return { ...query, text: '', atoms, numbers: query.numbers.map((number) => ({ ...number, isNear: true })) };
}

/**
 * Returns the passages that hold most of a query that none answers; `relevance` is the full-text index's own opinion from 0
 * to 1, which knows which words are rare.
 */
export function rankRelated(
  query: Query,
  corpus: Corpus,
  relevance: (passage: Passage) => number = () => 0,
): PassageMatch[] {
  return corpus.passages
    .flatMap((passage) => matchPassage(query, passage, corpus) ?? [])
    .map((match) => ({ ...match, score: match.score + points.relevance * relevance(match.passage) }))
    .filter(({ score }) => score >= leastShare)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRelated);
}

/** Returns the figures that state the numbers of a query where every other word is answered too, the closest reading first. */
function rankFigures(query: Query, corpus: Corpus, passages: readonly PassageMatch[]): PlacedFigure[] {
  if (query.atoms.every(({ kind }) => kind !== 'number')) return figuresByLabel(query, corpus, passages);
  const verified = new Map<PlacedFigure, number>();
  // Where a sentence or a title is just what was typed, the figures of others are no better answer.
  const [first] = passages;
  const isOutdone = first?.isLiteral === true && query.atoms.some(({ kind }) => kind !== 'number');
  for (const { figures, score, isLiteral } of passages) {
    if (isOutdone && !isLiteral) continue;
    for (const figure of figures) {
      const isSame = query.numbers.some((number) => matchNumber(number, figure) === 'same');
      const worth = score + (isSame ? points.sameNumber : 0) + points.labelled * labelShare(query, figure, corpus);
      verified.set(figure, Math.max(worth, verified.get(figure) ?? 0));
    }
  }
  const order = new Map(corpus.figures.map((figure, index) => [figure, index]));
  return [...verified]
    .sort(([a, worthA], [b, worthB]) => worthB - worthA || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([figure]) => figure);
}

const leastLabelShare = 0.5;
const mostFiguresByLabel = 3;

/**
 * Returns the figures that measure just what a query without numbers names. Where a heading names it, as the name of a programme, a
 * figure of sentences that do not is no better answer.
 */
function figuresByLabel(query: Query, corpus: Corpus, passages: readonly PassageMatch[]): PlacedFigure[] {
  const [first] = passages;
  const literal = passages.flatMap(({ isLiteral, passage }) => (isLiteral ? passage.figures : []));
  const figures = first?.isLiteral && first.passage.isHeading ? literal : corpus.figures;
  const named = figures.flatMap((figure) => {
    const passage = corpus.measured.get(figure);
    const match = passage && matchPassage(query, passage, corpus);
    if (!passage || !match?.isVerified) return [];
    return [{ figure, share: coveredShare(passage, match, corpus.lexicon.optional) }];
  });
  const opposite = query.asksFor && { result: 'target', target: 'result' }[query.asksFor];
  return named
    .filter(({ figure, share }) => share >= leastLabelShare && figure.kind !== opposite)
    .sort(
      (a, b) => Number(b.figure.kind === query.asksFor) - Number(a.figure.kind === query.asksFor) || b.share - a.share,
    )
    .slice(0, mostFiguresByLabel)
    .map(({ figure }) => figure);
}

/** Returns the share of a label's own words that a match covers, question words aside, in the language where it is larger. */
function coveredShare(
  { skeleton, words }: SearchedText,
  { stretches }: Pick<PassageMatch, 'stretches'>,
  optional: OptionalWords,
): number {
  const isCovered = (locale: 'zh' | 'en', start: number, end: number): boolean =>
    stretches.some((stretch) => stretch.locale === locale && stretch.start <= start && end <= stretch.end);
  const own = words.filter(({ word }) => !optional.has(word));
  const english = own.filter(({ start, end }) => isCovered('en', start, end)).length / Math.max(1, own.length);
  const units = [...skeleton.zh.text].map((_, index) => index);
  const chinese = units.filter((index) => isCovered('zh', index, index + 1)).length / Math.max(1, units.length);
  return Math.max(english, chinese);
}

function labelShare(query: Query, figure: PlacedFigure, corpus: Corpus): number {
  const passage = corpus.measured.get(figure);
  const words = query.atoms.filter(({ kind }) => kind !== 'number');
  if (!passage || words.length === 0) return 0;
  const match = matchPassage({ ...query, text: '', atoms: words }, passage, corpus);
  return match ? match.score / 100 : 0;
}
