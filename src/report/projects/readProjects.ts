import { z } from 'astro/zod';
import { locales, type Localized } from '../../locales.ts';
import { findForms } from '../../reading/chapters/findTerms.ts';
import type { Files } from '../../reading/files.ts';
import { ContentError, type Place, type Problem } from '../../reading/problem.ts';
import { readYamlList, type Located } from '../../reading/readYaml.ts';
import { projectSchema, type ProjectData } from '../../reading/schemas/project.ts';
import type { Report, SentencePair } from '../report.ts';
import { checkCompleteness } from './checkCompleteness.ts';
import { ellipses, findPhrase } from './findPhrase.ts';
import { notProjectSchema } from './notProject.ts';
import type { Project } from './project.ts';
import { readStages } from './readStages.ts';

/** Reads the directory of what the report names and holds it against the report; throws a ContentError that lists every fault. */
export function readProjects(files: Files, report: Report): Project[] {
  const problems: Problem[] = [];
  const folder = `content/${String(report.year)}`;
  const entries = readYamlList(files, `${folder}/projects.yaml`, z.array(projectSchema), problems);
  const reviewed = readYamlList(files, `${folder}/not-projects.yaml`, z.array(notProjectSchema), problems);
  // Faults in reading would show as faults in what was not read.
  if (problems.length === 0) {
    problems.push(
      ...entries.flatMap((entry, index) => checkEntry(entry, report, entries, index)),
      ...checkCompleteness(report, entries, reviewed),
    );
  }
  if (problems.length > 0) throw new ContentError(problems);
  return entries.map((entry) => resolveProject(entry, report, entries));
}

function sentenceOf(report: Report, { chapter, n }: ProjectData['sentence']): SentencePair | undefined {
  return report.chapters.find(({ id }) => id === chapter)?.sentences[n - 1];
}

function checkEntry(
  entry: Located<ProjectData>,
  report: Report,
  entries: readonly ProjectData[],
  index: number,
): Problem[] {
  const { id, name, quote, words, figure, namedIn, at } = entry;
  const place = `${entry.sentence.chapter}/s${String(entry.sentence.n)}`;
  const pair = sentenceOf(report, entry.sentence);
  if (!pair) {
    return [
      {
        ...at,
        found: `${id} in ${place}`,
        expected: 'a sentence that exists',
        remedy: 'Give the chapter and number of the sentence that names it.',
      },
    ];
  }
  const problems: Problem[] = [];
  if (entries.findIndex((other) => other.id === id) !== index) {
    problems.push({ ...at, found: `a second ${id}`, expected: 'ids that occur once', remedy: 'Rename or remove one.' });
  }
  for (const [field, known] of [
    ['kind', report.site.projectKinds],
    ['sector', report.site.projectSectors],
  ] as const) {
    if (Object.hasOwn(known, entry[field])) continue;
    problems.push({
      ...at,
      found: `${id}: ${field} ${entry[field]}`,
      expected: `one of ${Object.keys(known).join(', ')}`,
      remedy: `Correct the ${field}, or name it in content/site.yaml.`,
    });
  }
  for (const locale of locales) {
    const printed = (quote ?? name)[locale];
    if (findForms(pair.text[locale], [printed], locale).length === 0) {
      problems.push({
        ...at,
        found: `${id}: name “${printed}”`,
        expected: `words of ${place} in ${locale}: ${pair.text[locale]}`,
        remedy: 'Write the name as the sentence has it; one that is cut up there goes into quote.',
      });
    } else if (words && !findPhrase(pair.text[locale], words[locale], printed, locale)) {
      problems.push({
        ...at,
        found: `${id}: words “${words[locale]}”`,
        expected: `a phrase of ${place} in ${locale} around “${printed}”: ${pair.text[locale]}`,
        remedy: `Quote verb and object as the sentence has them, with “${ellipses[locale]}” for what is left out.`,
      });
    } else if (words && findForms(words[locale], [printed], locale).length === 0) {
      problems.push({
        ...at,
        found: `${id}: words “${words[locale]}”, which leave out “${printed}”`,
        expected: 'a phrase with what it is about in it',
        remedy: 'Quote the name with its verb; only others in its list may be left out.',
      });
    }
  }
  if (words) problems.push(...checkStages(id, words, at), ...checkTense(id, words.en, at));
  const term = report.terms.find(({ zh }) => zh === name.zh);
  if (term && ![name.en, quote?.en].includes(term.en)) {
    problems.push({
      ...at,
      found: `${id}: “${name.en}”`,
      expected: `“${term.en}”, as content/terms.yaml has it`,
      remedy: 'Use the one English form of the term.',
    });
  }
  if (figure !== undefined && !pair.figures.includes(figure)) {
    problems.push({
      ...at,
      found: `${id}: figure ${figure}`,
      expected: `a figure of ${place}: ${pair.figures.join(', ') || 'it has none'}`,
      remedy: 'Name a figure of that sentence, or leave the figure out.',
    });
  }
  for (const other of namedIn ?? []) {
    const container = entries.find((candidate) => candidate.id === other);
    if (container && (container.quote ?? container.name).zh.includes(name.zh)) continue;
    problems.push({
      ...at,
      found: `${id}: named in ${other}`,
      expected: `an entry whose name holds “${name.zh}”`,
      remedy: 'Name an entry of this file in whose Chinese name it stands.',
    });
  }
  return problems;
}

/** A phrase says in each language the same of a stage: 竣工 and “complete”. */
function checkStages(id: string, words: Localized, at: Place): Problem[] {
  const [zh = '', en = ''] = locales.map((locale) => readStages(words[locale], locale).join(' and '));
  if (zh === en && zh !== '') return [];
  const none = 'no stage';
  return [
    {
      ...at,
      found: `${id}: “${words.zh}”, which says ${zh === '' ? none : zh}; “${words.en}”, which says ${en === '' ? none : en}`,
      expected: 'a phrase with its verb, which says in both languages the same of what shall happen',
      remedy: 'Quote the whole verb phrase; verbs that are not known yet go into src/report/projects/readStages.ts.',
    },
  ];
}

/** English that begins with the thing and has no “will” tells a plan as done: “the hall upgraded”. */
function checkTense(id: string, words: string, at: Place): Problem[] {
  if (/\bwill\b/.test(words) || !/^(?:\p{Lu}|(?:the|an?) )/u.test(words)) return [];
  return [
    {
      ...at,
      found: `${id}: “${words}”, which reads as done`,
      expected: 'a phrase that begins with its verb, or that has its “will”',
      remedy: `Quote from the verb or from “will” on, with “${ellipses.en}” for what is left out.`,
    },
  ];
}

function resolveProject(entry: Located<ProjectData>, report: Report, entries: readonly ProjectData[]): Project {
  const pair = sentenceOf(report, entry.sentence);
  if (!pair) throw new Error(`the sentence of ${entry.id} has been checked`);
  const printed = (entry.quote ?? entry.name).zh;
  return {
    ...entry,
    sentence: pair,
    stages: entry.words ? readStages(entry.words.zh, 'zh') : [],
    sentences: report.chapters.flatMap(({ sentences }) => sentences).filter(({ text }) => text.zh.includes(printed)),
    figure: report.figures.find(({ id }) => id === entry.figure),
    namedIn: entries.filter(({ id }) => entry.namedIn?.includes(id)),
    remarks: report.remarks.filter(
      ({ kind, quote }) => kind === 'misprint' && quote !== undefined && printed.includes(quote),
    ),
  };
}
