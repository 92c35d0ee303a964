import type { Localized } from '../locales.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';
import { readProjects } from './projects/readProjects.ts';
import type { Report } from './report.ts';

const chinese = /([一二三四五六七八九])期(?!间)/g;
const english = /\bphase[- ](one|two|three|four|five|six|seven|eight|nine)\b/gi;
const chineseDigits = '一二三四五六七八九';
const englishDigits = 'one two three four five six seven eight nine'.split(' ');

/** Returns the phases that a text names, in both languages: 一期 and "phase one" are 1. */
function phasesOf({ zh, en }: Localized): Localized<readonly number[]> {
  const sorted = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);
  return {
    zh: sorted([...zh.matchAll(chinese)].map(([, digit = '']) => chineseDigits.indexOf(digit) + 1)),
    en: sorted([...en.matchAll(english)].map(([, word = '']) => englishDigits.indexOf(word.toLowerCase()) + 1)),
  };
}

/** Returns the names that are of one phase in Chinese and of another, or of none, in English. */
export function findPhaseFaults(files: Files, report: Report): Problem[] {
  const own = `content/${String(report.year)}`;
  const names = [
    ...report.terms.map(({ id, zh, en }) => ({ id, name: { zh, en }, file: 'content/terms.yaml' })),
    ...readProjects(files, report).map(({ id, name }) => ({ id, name, file: `${own}/projects.yaml` })),
    ...report.figures.map(({ id, label, chapter }) => ({ id, name: label, file: `${own}/figures/${chapter}.yaml` })),
  ];
  return names.flatMap(({ id, name, file }) => {
    const { zh, en } = phasesOf(name);
    if (zh.join() === en.join()) return [];
    return [
      {
        file,
        found: `${id}: “${name.zh}” and “${name.en}”`,
        expected: 'the same phase in both languages: 一期 is phase one',
        remedy: 'Correct the phase; the chapter says which it is.',
      },
    ];
  });
}
