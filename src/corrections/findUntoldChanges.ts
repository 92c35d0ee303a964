import { sentenceId } from '../report/sentenceId.ts';
import { markOf } from '../permanence/checkPermanence.ts';
import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { Report, SentencePair } from '../report/report.ts';
import type { Correction } from '../schemas/correction.ts';
import type { FirstEdition } from '../schemas/edition.ts';

/**
 * Returns every English sentence whose corrections, undone from the newest to the oldest, do not lead back to what was
 * published first: a change that readers were not told of, or were told of wrongly.
 */
export function findUntoldChanges(
  corrections: readonly Located<Correction>[],
  { sentences }: FirstEdition,
  { chapters }: Pick<Report, 'chapters'>,
  file: string,
): Problem[] {
  return chapters
    .flatMap((chapter) => chapter.sentences)
    .flatMap((pair) => {
      const published = sentences[sentenceId(pair)];
      if (published === undefined) return [];
      const entries = corrections.filter(({ sentence }) => sentence?.chapter === pair.chapter && sentence.n === pair.n);
      return undoAll(pair, entries, published, file);
    });
}

function undoAll(
  pair: SentencePair,
  entries: readonly Located<Correction>[],
  published: string,
  file: string,
): Problem[] {
  let text = pair.text.en;
  for (const { words = [], at } of entries) {
    for (const { was, now } of words) {
      if (text.split(now).length !== 2) {
        return [
          {
            ...at,
            found: `now: ${now}`,
            expected: `words that stand once in “${text}”`,
            remedy: 'Quote the new words letter for letter, and enough of them to be found once.',
          },
        ];
      }
      text = text.replace(now, () => was);
    }
  }
  if (markOf(text) === published) return [];
  const [newest] = entries;
  const name = `${pair.chapter}/s${pair.n}`;
  return [
    {
      ...(newest?.at ?? { file, line: 1 }),
      found: `${name} with other English than was published${newest ? ', even with its corrections undone' : ''}`,
      expected: `a correction with the words that were published and those that stand there now: “${pair.text.en}”`,
      remedy: `Enter it at the top of ${file}, with version and issued raised in edition.yaml, or restore the sentence.`,
    },
  ];
}
