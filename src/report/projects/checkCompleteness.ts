import type { Problem } from '../../reading/problem.ts';
import type { Located } from '../../reading/readYaml.ts';
import type { ProjectData } from '../../reading/schemas/project.ts';
import type { Report } from '../report.ts';
import type { NotProject } from './notProject.ts';

/** A stretch of a sentence that looks like a name; `start` and `end` count UTF-16 units. */
export interface NameCandidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const quoted = /“[^”]+”/g;
/** The last word of most names of companies, institutions and places, with what stands before it up to the next mark. */
const named = /[^，。、；：“”（）…—]*?(?:有限|中心|产业园|医院|学校|幼儿园|公园|基地|总部|企业)/g;

/** Finds everything in a Chinese sentence that looks like a name: words in quotation marks, and words that end as names do. */
export function findNameCandidates(text: string): NameCandidate[] {
  return [quoted, named].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Reports every candidate that is neither in the directory nor reviewed, and every reviewed name that the report does not have. */
export function checkCompleteness(
  report: Report,
  projects: readonly ProjectData[],
  reviewed: readonly Located<NotProject>[],
): Problem[] {
  const sentences = report.chapters.flatMap((chapter) => chapter.sentences);
  const known = [...projects.map(({ name, quote }) => (quote ?? name).zh), ...reviewed.flatMap(({ names }) => names)];
  const folder = `content/${String(report.year)}`;
  const unknown = sentences.flatMap(({ chapter, n, text }) =>
    findNameCandidates(text.zh)
      .filter((candidate) => !known.some((name) => holds(text.zh, name, candidate)))
      .map((candidate) => ({
        file: `${folder}/projects.yaml`,
        found: `“${candidate.text}” in ${chapter}/s${String(n)} in no entry`,
        expected: `every name of the report here or among ${folder}/not-projects.yaml`,
        remedy: 'Add an entry, or list the name there with the reason why it is none.',
      })),
  );
  const strangers = reviewed.flatMap(({ names, at }) =>
    names
      .filter((name) => !sentences.some(({ text }) => text.zh.includes(name)))
      .map((name) => ({
        ...at,
        found: `“${name}”`,
        expected: 'a name that stands in the report',
        remedy: 'Correct or remove it.',
      })),
  );
  return [...unknown, ...strangers];
}

/** Returns whether a known name stands in the sentence over the end of a candidate, which is what makes it a name. */
function holds(sentence: string, name: string, { start, end, text }: NameCandidate): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const isQuoted = text.startsWith('“');
    if (end <= at + name.length && (isQuoted ? at <= start : at < end)) return true;
  }
  return false;
}
