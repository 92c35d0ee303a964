import { filesOnDisk } from '../reading/files.ts';
import { describeProblem, type Problem } from '../reading/problem.ts';
import { readContent } from '../reading/readContent.ts';
import { reportYear } from '../report/loadReport.ts';
import { rules } from './rules.ts';

/** Prints each problem once and makes the process fail. */
function fail(problems: readonly Problem[]): void {
  const messages = new Set(problems.map(describeProblem));
  console.error(`\n${[...messages].join('\n\n')}\n`);
  console.error(`${String(messages.size)} problem${messages.size === 1 ? '' : 's'} in the content: nothing is built.`);
  process.exitCode = 1;
}

const reading = readContent(filesOnDisk(process.cwd()), reportYear);
if (!reading.ok) {
  fail(reading.problems);
} else {
  const verdicts = rules.map((rule) => ({ rule, ...rule.check(reading.content) }));
  for (const { rule, checked, problems } of verdicts) {
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${rule.name.padEnd(16)} ${rule.promise}\n  ${' '.repeat(16)} ${checked}`,
    );
  }
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  if (problems.length > 0) fail(problems);
}
