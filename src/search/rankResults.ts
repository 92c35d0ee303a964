import type { Corpus, Passage, PlacedFigure } from './corpus.ts';
import { hasSameDigits, matchNumber } from './matchFigures.ts';
import { isOptionalWord } from './optionalWords.ts';
import { matchPassage, type PassageMatch } from './matchPassage.ts';
import type { Query } from './readQuery.ts';

/** What answers a query, best first. */
export interface Results {
  readonly figures: readonly PlacedFigure[];
  readonly passages: readonly PassageMatch[];
  /** Only where nothing answers: the same digits in another unit, and passages that hold a part. */
  readonly relatedFigures: readonly PlacedFigure[];
  readonly relatedPassages: readonly PassageMatch[];
}

const mostRelated = 5;
const leastShare = 20;

/** Ranks what was found; `relevance` is the full-text engine's own opinion from 0 to 1, which decides between equals. */
export function rankResults(
  query: Query,
  corpus: Corpus,
  candidates: readonly Passage[] = corpus.passages,
  relevance: (passage: Passage) => number = () => 0,
): Results {
  const found = candidates.flatMap((passage) => matchPassage(query, passage, corpus) ?? []);
  const passages = found
    .filter(({ isVerified }) => isVerified)
    .map((match) => ({ ...match, score: match.score + relevance(match.passage) }))
    .sort((a, b) => b.score - a.score);
  const figures = rankFigures(query, corpus, passages);
  if (passages.length > 0 || figures.length > 0) return { figures, passages, relatedFigures: [], relatedPassages: [] };
  const relatedFigures =
    query.numbers.length === 0
      ? []
      : corpus.figures.filter((figure) =>
          query.numbers.some((number) => hasSameDigits(number, figure) || matchNumber(number, figure)),
        );
  const relatedPassages = found
    .filter(({ score }) => score >= leastShare)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRelated);
  return { figures, passages, relatedFigures: relatedFigures.slice(0, mostRelated), relatedPassages };
}

/** Returns the figures that state the numbers of a query where every other word is answered too, the closest reading first. */
function rankFigures(query: Query, corpus: Corpus, passages: readonly PassageMatch[]): PlacedFigure[] {
  if (query.atoms.every(({ kind }) => kind !== 'number')) return figuresByLabel(query, corpus);
  const verified = new Map<PlacedFigure, number>();
  for (const { figures, score } of passages) {
    for (const figure of figures) {
      const isSame = query.numbers.some((number) => matchNumber(number, figure) === 'same');
      const worth = score + (isSame ? 50 : 0) + 20 * labelShare(query, figure, corpus);
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

/** Returns the figures that measure just what a query without numbers names. */
function figuresByLabel(query: Query, corpus: Corpus): PlacedFigure[] {
  const named = corpus.figures.flatMap((figure) => {
    const passage = corpus.measured.get(figure);
    const match = passage && matchPassage(query, passage, corpus);
    if (!passage || !match?.isVerified) return [];
    return [{ figure, share: coveredShare(passage, match) }];
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
function coveredShare({ skeleton, words }: Passage, { stretches }: PassageMatch): number {
  const isCovered = (locale: 'zh' | 'en', start: number, end: number): boolean =>
    stretches.some((stretch) => stretch.locale === locale && stretch.start <= start && end <= stretch.end);
  const own = words.filter(({ word }) => !isOptionalWord(word));
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
