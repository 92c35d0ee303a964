import { nestQuotes } from '../../words/nestQuotes.ts';
import { locales, type Localized } from '../../locales.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Located } from '../../reading/readYaml.ts';
import { sentenceId } from '../sentenceId.ts';
import type { Report, SentencePair } from '../report.ts';
import type { Correction } from '../../reading/schemas/correction.ts';
import { localizedText } from '../../reading/schemas/localized.ts';
import { compareVersions, type EditionText } from '../versions/keptVersions.ts';

/**
 * Returns every change since a version that was published, of which readers were not told, or were told of wrongly: a sentence
 * whose newer corrections, undone from the newest to the oldest, do not lead back to the English of that version, and a
 * figure that is described otherwise and that no newer correction names.
 */
export function findUntoldChanges(
  corrections: readonly Located<Correction>[],
  published: EditionText,
  present: { readonly report: Pick<Report, 'chapters'>; readonly figures: EditionText['figures'] },
  file: string,
): Problem[] {
  const newer = corrections.filter(({ version }) => compareVersions(version, published.version) > 0);
  const english = new Map(published.sentences.map(({ id, en }) => [id, en]));
  const sentences = present.report.chapters
    .flatMap((chapter) => chapter.sentences)
    .flatMap((pair) => {
      const former = english.get(sentenceId(pair));
      if (former === undefined) return [];
      const entries = newer.filter(({ sentence }) => sentence?.chapter === pair.chapter && sentence.n === pair.n);
      return undoAll(pair, entries, { ...published, english: former }, file);
    });
  return [...sentences, ...findUntoldFigures(newer, published, present.figures, file)];
}

function undoAll(
  pair: SentencePair,
  entries: readonly Located<Correction>[],
  published: { readonly version: string; readonly english: string },
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
  if (text === published.english) return [];
  const [newest] = entries;
  const name = `${pair.chapter}/s${pair.n}`;
  return [
    {
      ...(newest?.at ?? { file, line: 1 }),
      found: `${name} with other English than was published${newest ? ', even with its corrections undone' : ''}: “${text}”`,
      expected: `corrections that lead back to the words of ${published.version}: “${published.english}”`,
      remedy: `Enter one at the top of ${file}, with version and issued raised in edition.yaml, or restore the sentence.`,
    },
  ];
}

function findUntoldFigures(
  corrections: readonly Correction[],
  { version, figures }: EditionText,
  present: EditionText['figures'],
  file: string,
): Problem[] {
  return present.flatMap((figure) => {
    const former = figures.find(({ id }) => id === figure.id);
    if (!former) return [];
    const told = corrections.filter((entry) => entry.figure === figure.id).flatMap(({ text }) => text ?? []);
    const names = new Set([...Object.keys(former), ...Object.keys(figure)].filter((name) => !ofTheSentence.has(name)));
    const untold = [...names].filter((name) => !isTold(former[name], figure[name], told));
    if (untold.length === 0) return [];
    return [
      {
        ...{ file, line: 1 },
        found: `${figure.id} with another ${untold.join(', ')} than in ${version}`,
        expected: 'a correction that names the figure and quotes its new words as they stand now',
        remedy: `Enter what stood there and what stands there now at the top of ${file}, with version and issued raised in edition.yaml.`,
      },
    ];
  });
}

/** The words of a figure are those of its sentence, whose correction tells of them. */
const ofTheSentence = new Set(['quote', 'mentions']);

/** Whether what stands there now is what stood there, or is told: words letter for letter, all else by an entry. */
function isTold(former: unknown, present: unknown, told: readonly Localized[]): boolean {
  if (JSON.stringify(former) === JSON.stringify(present)) return true;
  const [was, now] = [former, present].map((value) => localizedText.safeParse(value).data);
  if (!now) return told.length > 0;
  const changed = locales.filter((locale) => now[locale] !== was?.[locale]).map((locale) => nestQuotes(now[locale]));
  return told.some((text) => locales.every((locale) => changed.every((words) => text[locale].includes(words))));
}
