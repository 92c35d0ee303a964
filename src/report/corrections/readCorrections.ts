import { z } from 'astro/zod';
import { findUnpairedNumbers } from '../../gate/ownWords.ts';
import { byLocale, locales, type Localized } from '../../locales.ts';
import type { Files } from '../../reading/files.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import { readYamlList, type Located } from '../../reading/readYaml.ts';
import { correctionSchema, type Correction } from '../../reading/schemas/correction.ts';
import type { Report } from '../report.ts';
import { frozenEdition } from '../versions/frozenEdition.ts';
import { compareVersions, parseVersion, readKeptVersions } from '../versions/keptVersions.ts';
import { readEdition } from '../versions/readEdition.ts';
import { findUntoldChanges } from './findUntoldChanges.ts';

type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/** Reads what was corrected in a year's report since it was published, newest first; throws a ContentError that lists every fault. */
export function readCorrections(files: Files, report: Report): readonly Correction[] {
  const problems: Problem[] = [];
  const file = `content/${report.year}/corrections.yaml`;
  const entries = readYamlList(files, file, z.array(correctionSchema), problems);
  const edition = readEdition(files, report.year);
  const kept = readKeptVersions(files, report.year, problems);
  // Before anything was published there is nothing to correct.
  const first = kept[0] ?? edition;
  entries.forEach((entry, index) => {
    const faults = [
      ...checkSubject(entry, report),
      ...checkOrder(entries, index),
      ...checkDate(entry, { first: first.issued, latest: edition.issued }),
      ...checkVersion(entry, { first, latest: edition }),
    ];
    problems.push(...faults.map((fault) => ({ ...entry.at, ...fault })), ...checkNumbers(entry));
  });
  if (problems.length === 0) {
    const figures = parseVersion(frozenEdition(report, edition))?.figures ?? [];
    problems.push(...kept.flatMap((version) => findUntoldChanges(entries, version, { report, figures }, file)));
  }
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

function checkSubject({ sentence, figure }: Correction, { chapters, figures }: Report): Fault[] {
  const faults: Fault[] = [];
  const chapter = chapters.find((candidate) => candidate.id === sentence?.chapter);
  if (sentence && !chapter?.sentences[sentence.n - 1]) {
    faults.push({
      found: `${sentence.chapter}/s${sentence.n}`,
      expected: 'a sentence that exists',
      remedy: 'Correct the chapter or the number.',
    });
  }
  if (figure !== undefined && !figures.some((candidate) => candidate.id === figure)) {
    faults.push({ found: `figure: ${figure}`, expected: 'the id of a figure', remedy: 'Correct the id.' });
  }
  return faults;
}

function checkOrder(entries: readonly Correction[], index: number): Fault[] {
  const faults: Fault[] = [];
  const entry = entries[index];
  const before = entries[index - 1];
  if (!entry) return faults;
  if (entries.findIndex(({ id }) => id === entry.id) !== index) {
    faults.push({ found: `a second ${entry.id}`, expected: 'ids that occur once', remedy: 'Rename the newer one.' });
  }
  if (before && before.date < entry.date) {
    faults.push({
      found: `${entry.date} below ${before.date}`,
      expected: 'the newest first',
      remedy: 'Move the entry up.',
    });
  }
  return faults;
}

/** Nothing was corrected before anything was published, nor after the day that the edition bears. */
function checkDate({ date }: Correction, { first, latest }: { first: string; latest: string }): Fault[] {
  if (first <= date && date <= latest) return [];
  return [
    {
      found: `date: ${date}`,
      expected: `a day from the first edition, ${first}, to this one, ${latest}`,
      remedy: 'Correct the date, or raise issued and version in edition.yaml.',
    },
  ];
}

interface Numbered {
  readonly version: string;
  readonly issued: string;
}

/** A correction raises the version: its own is above the first, no higher than the edition's, and goes with one day. */
function checkVersion(
  { version, date }: Correction,
  { first, latest }: { first: Numbered; latest: Numbered },
): Fault[] {
  const isRaised = compareVersions(version, first.version) > 0 && compareVersions(version, latest.version) <= 0;
  const isOfThisEdition = version === latest.version;
  if (isRaised && isOfThisEdition === (date === latest.issued)) return [];
  return [
    {
      found: `version: ${version} of ${date}`,
      expected: isRaised
        ? `version ${latest.version} with the date ${latest.issued}, as edition.yaml has them, or both of an earlier edition`
        : `a version above ${first.version} and up to ${latest.version}, the edition’s`,
      remedy: 'Raise version and issued in edition.yaml, and write both here.',
    },
  ];
}

function checkNumbers({ id, text, at }: Located<Correction>): Problem[] {
  if (!text) return [];
  // A quotation that both languages have letter for letter is equal as it stands, and is in the language of one of them only.
  const own = byLocale((locale) => text[locale].replace(/“[^”]*”/g, (quote) => (isInAll(text, quote) ? '' : quote)));
  return findUnpairedNumbers({ name: `the correction ${id}`, text: own, at: { zh: at, en: at } });
}

function isInAll(text: Localized, words: string): boolean {
  return locales.every((locale) => text[locale].includes(words));
}
