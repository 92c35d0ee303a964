import { z } from 'astro/zod';
import type { Files } from '../reading/files.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import { readYamlList } from '../reading/readYaml.ts';
import type { Report } from '../report/report.ts';
import { correctionSchema, type Correction } from '../schemas/correction.ts';

/** Reads what was corrected in a year's report since it was published, newest first; throws a ContentError that lists every fault. */
export function readCorrections(files: Files, report: Report): readonly Correction[] {
  const problems: Problem[] = [];
  const entries = readYamlList(files, `content/${report.year}/corrections.yaml`, z.array(correctionSchema), problems);
  entries.forEach(({ id, date, sentence, figure, at }, index) => {
    const refuse = (found: string, expected: string, remedy: string): void => {
      problems.push({ ...at, found, expected, remedy });
    };
    const chapter = report.chapters.find((candidate) => candidate.id === sentence?.chapter);
    if (sentence && !chapter?.sentences[sentence.n - 1]) {
      refuse(`${sentence.chapter}/s${sentence.n}`, 'a sentence that exists', 'Correct the chapter or the number.');
    }
    if (figure !== undefined && !report.figures.some((candidate) => candidate.id === figure)) {
      refuse(`figure: ${figure}`, 'the id of a figure', 'Correct the id.');
    }
    if (entries.findIndex((other) => other.id === id) !== index) {
      refuse(`a second ${id}`, 'ids that occur once', 'Rename the newer one.');
    }
    const before = entries[index - 1];
    if (before && before.date < date) {
      refuse(`${date} below ${before.date}`, 'the newest first', 'Move the entry up.');
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}
