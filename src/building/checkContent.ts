import { collectProblems, findProblemsAround } from './findProblems.ts';
import { readEnvironment } from '../environment/readEnvironment.ts';
import { filesOnDisk } from '../reading/files.ts';
import { describeProblem, type Problem } from '../reading/problem.ts';
import { readContent } from '../reading/readContent.ts';
import { buildReport } from '../report/buildReport.ts';
import { reportYear } from '../report/loadReport.ts';
import { rules } from '../fidelity/rules.ts';

/** More than these are mostly what follows from the first. */
const shownAtMost = 12;

/** Prints each problem once, the first ones in full, and makes the process fail. */
function fail(problems: readonly Problem[]): void {
  const messages = new Set(problems.map(describeProblem));
  console.error(`\n${[...messages].slice(0, shownAtMost).join('\n\n')}\n`);
  if (messages.size > shownAtMost) {
    console.error(`… and ${String(messages.size - shownAtMost)} more, most of which follow from these.\n`);
  }
  console.error(
    `${String(messages.size)} problem${messages.size === 1 ? '' : 's'} in what the site is made of: nothing is built.`,
  );
  process.exitCode = 1;
}

const files = filesOnDisk(process.cwd());
const reading = readContent(files, reportYear);
const settings = collectProblems(() => readEnvironment(process.env));
if (settings.length > 0) {
  fail(settings);
} else if (!reading.ok) {
  fail(reading.problems);
} else {
  const verdicts = rules.map((rule) => ({ rule, ...rule.check(reading.content) }));
  for (const { rule, checked, problems } of verdicts) {
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${rule.name.padEnd(16)} ${rule.promise}\n  ${' '.repeat(16)} ${checked}`,
    );
  }
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  const around = problems.length > 0 ? [] : findProblemsAround(files, buildReport(reading.content));
  if (problems.length + around.length > 0) fail([...problems, ...around]);
  else console.log(`✓ ${'the rest'.padEnd(16)} Edition, projects, doors, charts, corrections and permanent ids hold.`);
}
