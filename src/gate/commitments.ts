import { findForms } from '../reading/chapters/findTerms.ts';
import type { Content } from '../reading/readContent.ts';
import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { CommitmentData, CommitmentException } from '../reading/schemas/commitment.ts';
import { pairSentencesOf, pairChapters, type SentencePair } from './pairs.ts';
import type { Rule } from './rule.ts';
import { countTimes } from './wording.ts';

/** What is to start is not said to open, what is bid for not to be won, and what is pressed for not just to happen. */
export const commitmentsRule: Rule = {
  name: 'commitments',
  promise: 'Words of stage, force and hedge that stand in the Chinese are kept in the same sentence of the English.',
  check(content) {
    const { commitments, commitmentExceptions } = content;
    const places = placeCommitments(content);
    return {
      checked: `${String(commitments.length)} words in ${String(places.length)} places, ${String(commitmentExceptions.length)} exceptions`,
      problems: [
        ...checkRepeated(commitments),
        ...places.flatMap((place) => checkPlace(place, commitmentExceptions)),
        ...commitmentExceptions.flatMap((exception) => checkException(exception, places)),
      ],
    };
  },
};

/** A word of the table in one sentence. */
export interface CommitmentPlace {
  readonly commitment: Located<CommitmentData>;
  readonly chapter: string;
  readonly pair: SentencePair;
  /** How often the Chinese has it. */
  readonly times: number;
}

/** Returns every word of the table in every sentence that has it; where words overlap, the longest counts. */
export function placeCommitments(content: Content): CommitmentPlace[] {
  const { commitments } = content;
  const words = commitments.flatMap(({ zh, not = [] }) => [zh, ...not]).sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const anyWord = new RegExp(words.map(escape).join('|'), 'g');
  return pairChapters(content).flatMap((chapter) =>
    pairSentencesOf(chapter).flatMap((pair) => {
      const standing = pair.zh.text.match(anyWord) ?? [];
      return commitments
        .map((commitment) => ({
          commitment,
          chapter: chapter.zh.id,
          pair,
          times: standing.filter((word) => word === commitment.zh).length,
        }))
        .filter(({ times }) => times > 0);
    }),
  );
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const gap = ' … ';

/** Returns how often the allowed English stands in a sentence; a form within a longer one counts once. */
export function countKept(text: string, { en }: CommitmentData): number {
  const forms = [...en].sort((a, b) => b.length - a.length);
  const anyForm = new RegExp(
    `\\b(?:${forms.map((form) => form.split(gap).map(escape).join('\\b[^;:.]*? \\b')).join('|')})\\b`,
    'gi',
  );
  return text.match(anyForm)?.length ?? 0;
}

function checkPlace(
  { commitment, chapter, pair: { zh, en }, times }: CommitmentPlace,
  exceptions: readonly CommitmentException[],
): Problem[] {
  const excepted = exceptions.filter((one) => isAbout(one, { commitment, chapter, pair: { zh, en } })).length;
  const kept = countKept(en.text, commitment);
  if (kept + excepted >= times) return [];
  return [
    {
      ...en.at,
      found: `s${String(en.n)} keeps ${commitment.zh}, a word of ${commitment.kind}, ${countTimes(kept)}`,
      expected: `${commitment.en.map((form) => `“${form}”`).join(' or ')}, ${countTimes(times)}, as in ${zh.at.file}:${String(zh.at.line)}`,
      remedy: `Say it in the sentence; allow another English form in ${commitment.at.file}:${String(commitment.at.line)}, or list the sentence with a reason in commitment-exceptions.yaml.`,
    },
  ];
}

function isAbout(
  { sentence, zh }: CommitmentException,
  { commitment, chapter, pair }: Pick<CommitmentPlace, 'commitment' | 'chapter' | 'pair'>,
): boolean {
  return sentence.chapter === chapter && sentence.n === pair.zh.n && zh === commitment.zh;
}

/** An exception that nothing needs, or whose English has gone, would let the next fault pass. */
function checkException(exception: Located<CommitmentException>, places: readonly CommitmentPlace[]): Problem[] {
  const { sentence, zh, en, at } = exception;
  const place = places.find((candidate) => isAbout(exception, candidate));
  const name = `${sentence.chapter}/s${String(sentence.n)}`;
  if (!place) {
    return [
      {
        ...at,
        found: `an exception for ${zh} in ${name}`,
        expected: 'a sentence whose Chinese has this word of content/commitments.yaml',
        remedy: 'Correct sentence or word, or take the exception out.',
      },
    ];
  }
  if (countKept(place.pair.en.text, place.commitment) >= place.times) {
    return [
      {
        ...at,
        found: `an exception for ${zh} in ${name}, which keeps it by an allowed form`,
        expected: 'exceptions that are needed',
        remedy: 'Take the exception out.',
      },
    ];
  }
  if (findForms(place.pair.en.text, [en], 'en').length > 0) return [];
  return [
    {
      ...at,
      found: `en: ${en}`,
      expected: `words of the English sentence, ${place.pair.en.at.file}:${String(place.pair.en.at.line)}`,
      remedy: `Name the words that carry ${zh}, or say it in the sentence.`,
    },
  ];
}

function checkRepeated(commitments: readonly Located<CommitmentData>[]): Problem[] {
  return commitments
    .filter(({ zh }, index) => commitments.findIndex((other) => other.zh === zh) !== index)
    .map(({ zh, at }) => ({
      ...at,
      found: `${zh} a second time`,
      expected: 'one entry for a word',
      remedy: 'Merge the entries.',
    }));
}
