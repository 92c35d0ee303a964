import { findStale } from '../report/context/findStale.ts';
import { collectProblems, findProblemsAround } from './findProblems.ts';
import { describeWorkList, readWorkList, refuseDraft } from '../reading/workList.ts';
import { readEnvironment } from '../reading/environment/readEnvironment.ts';
import { filesOnDisk } from '../reading/files.ts';
import { describeProblem, type Problem } from '../reading/problem.ts';
import { readContent, type Content } from '../reading/readContent.ts';
import { buildReport } from '../report/buildReport.ts';
import { checkShared } from '../gate/checkFidelity.ts';
import { rules } from '../gate/rules.ts';
import { listDrafts, listYears } from '../reading/years.ts';

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

/** What was found in one year's report; without content where it could not be read. */
interface Findings {
  readonly problems: readonly Problem[];
  readonly content?: Content;
}

/** Holds one year's report against every rule and prints what was checked. */
function checkYear(year: number): Findings {
  const reading = readContent(files, year);
  if (!reading.ok) return { problems: reading.problems };
  const { content } = reading;
  const verdicts = rules.map((rule) => ({ rule, ...rule.check(content) }));
  for (const { rule, checked, problems } of verdicts) {
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${rule.name.padEnd(16)} ${rule.promise}\n  ${' '.repeat(16)} ${checked}`,
    );
  }
  const stale = findStale(content.context, new Date());
  if (stale.length > 0) {
    console.warn(
      `! content/${String(year)}/context.yaml: last looked up more than 18 months ago, look again: ${stale.join(', ')}`,
    );
  }
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  return {
    problems: problems.length > 0 ? problems : findProblemsAround(files, buildReport(content)),
    content,
  };
}

const files = filesOnDisk(process.cwd());
const settings = collectProblems(() => readEnvironment(process.env));
if (process.env['CORRECTIONS_URL'] === undefined) {
  console.warn('! CORRECTIONS_URL is not set: readers who find an error are told to ask whoever publishes this copy.');
}
if (settings.length > 0) {
  fail(settings);
} else {
  const findings = listYears(files).map((year) => {
    console.log(`Report of ${year}`);
    return checkYear(year);
  });
  const drafts = listDrafts(files).map((year) => {
    const work = readWorkList(files, year);
    console.log(describeWorkList(year, work));
    return refuseDraft(year, work);
  });
  const problems = [...findings.flatMap((found) => found.problems), ...drafts];
  const shared = problems.length > 0 ? [] : checkShared(findings.flatMap(({ content }) => content ?? []));
  if (problems.length + shared.length > 0) fail([...problems, ...shared]);
  else console.log(`✓ ${'the rest'.padEnd(16)} Edition, projects, doors, charts, corrections and permanent ids hold.`);
}
