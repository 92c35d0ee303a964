import { z } from 'astro/zod';
import { locales } from '../../locales.ts';
import type { Files } from '../../reading/files.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import { readYamlList, type Located } from '../../reading/readYaml.ts';
import { saidSchema, type Said } from '../../reading/schemas/said.ts';
import { startSentence } from '../../words/i18n/startSentence.ts';
import type { Report, SentencePair } from '../report.ts';

/** Reads what the report says of its targets and holds it against the report; throws a ContentError that lists every fault. */
export function readSaid(files: Files, report: Report): readonly Said[] {
  const file = `content/${report.year}/said.yaml`;
  const problems: Problem[] = [];
  const entries = readYamlList(files, file, z.array(saidSchema), problems);
  problems.push(...entries.flatMap((entry) => checkEntry(entry, report)));
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

function checkEntry(entry: Located<Said>, report: Report): Problem[] {
  const problems: Problem[] = [];
  const find = (id: string) => report.figures.find((figure) => figure.id === id);
  const target = find(entry.figure);
  if (target?.kind !== 'target') {
    problems.push({
      ...entry.at,
      found: target ? `figure: ${entry.figure}, which is a ${target.kind}` : `figure: ${entry.figure}`,
      expected: 'the id of a figure of kind target',
      remedy: 'Correct the id, or take the entry out.',
    });
  }
  for (const id of entry.figures ?? []) {
    if (find(id)) continue;
    problems.push({
      ...entry.at,
      found: `figures: ${id}`,
      expected: 'the id of a figure',
      remedy: 'Correct the id, or take it out of the list.',
    });
  }
  const places = target?.mentions.map(({ chapter, sentence }) => `${chapter} ${sentence}`) ?? [];
  const sentences = report.chapters.flatMap(({ sentences }) => sentences);
  // A baseline may stand anywhere; a time or a body must be said of the target itself.
  const candidates =
    entry.says === 'baseline' ? sentences : sentences.filter(({ chapter, n }) => places.includes(`${chapter} ${n}`));
  // Words that begin an English sentence are quoted amid ours, in lower case.
  const holds = (text: string, quote: string) =>
    text.includes(quote) || startSentence(quote) === text.slice(0, quote.length);
  const holdsQuote = ({ text }: SentencePair) => locales.every((locale) => holds(text[locale], entry.quote[locale]));
  if (target && !candidates.some(holdsQuote)) {
    problems.push({
      ...entry.at,
      found: `quote: ${entry.quote.zh}; ${entry.quote.en}`,
      expected:
        entry.says === 'baseline'
          ? 'words of one sentence of the report, and of the same sentence in English'
          : `words of the sentence in which ${entry.figure} stands, in both languages`,
      remedy: 'Copy the words from the chapters, in both languages.',
    });
  }
  return problems;
}
