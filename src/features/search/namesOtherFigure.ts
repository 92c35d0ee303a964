import type { Answer } from './answer.ts';
import type { Corpus, PlacedFigure, SearchedText } from './corpus.ts';
import { isCount } from './matchFigures.ts';
import { isOptional, type Atom, type Query } from './readQuery.ts';
import { scattered } from './scores.ts';

/**
 * Tells whether the words of a query name one other figure of the sentence than its number states: the two champions are no
 * two unicorns. `answer` answers a word by what a figure measures.
 */
export function namesOtherFigure(
  { atoms, numbers }: Query,
  stated: readonly PlacedFigure[],
  { figures }: SearchedText,
  measured: Corpus['measured'],
  answer: (word: Atom, label: SearchedText) => Answer,
): boolean {
  const words = atoms.filter((atom) => atom.kind !== 'number' && !isOptional(atom));
  if (stated.length === 0 || words.length === 0) return false;
  /** How many of the words stand in what a figure measures. */
  const namedBy = (figure: PlacedFigure): number => {
    const label = measured.get(figure);
    return label ? words.reduce((sum, word) => sum + answer(word, label).share, 0) : 0;
  };
  const best = Math.max(...stated.map(namedBy));
  // Who counts households or people means no things.
  const isOwnUnit = numbers.some(
    ({ quantity }) => quantity && quantity.unit !== 'count' && stated.some(({ unit }) => unit === quantity.unit),
  );
  const isAlike = ({ unit }: PlacedFigure): boolean =>
    stated.some((figure) => figure.unit === unit || (!isOwnUnit && isCount(figure.unit) && isCount(unit)));
  const others = figures.filter((figure) => !stated.includes(figure) && isAlike(figure)).map(namedBy);
  const most = Math.max(...others);
  // What names several alike, such as "companies", names none of them.
  return best < scattered * most && others.filter((count) => count === most).length === 1;
}
