import { z } from 'astro/zod';
import type { Localized } from '../../locales.ts';
import type { Files } from '../../reading/files.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import { readYamlList } from '../../reading/readYaml.ts';
import { unnumberedSchema } from '../../reading/schemas/unnumbered.ts';
import type { Report, SentencePair } from '../report.ts';

/** A goal without a number, with the sentence in which it stands. */
export interface UnnumberedGoal {
  readonly quote: Localized;
  readonly sentence: SentencePair;
}

/** Reads the goals without a number and finds each in its sentence; throws a ContentError that lists every fault. */
export function readUnnumbered(files: Files, report: Report): readonly UnnumberedGoal[] {
  const problems: Problem[] = [];
  const file = `content/${report.year}/unnumbered.yaml`;
  const sentences = report.chapters.flatMap((chapter) => chapter.sentences);
  const goals = readYamlList(files, file, z.array(unnumberedSchema), problems).flatMap(({ quote, quoteEn, at }) => {
    const [sentence, ...others] = sentences.filter(({ text }) => text.zh.includes(quote));
    if (sentence && others.length === 0 && sentence.text.en.includes(quoteEn)) {
      return { quote: { zh: quote, en: quoteEn }, sentence };
    }
    problems.push({
      ...at,
      found: `quote: ${quote}; quoteEn: ${quoteEn}`,
      expected: 'words of one sentence of the report, and of the same sentence in English',
      remedy: 'Copy both from the chapters, long enough to stand in one sentence only.',
    });
    return [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return goals;
}
