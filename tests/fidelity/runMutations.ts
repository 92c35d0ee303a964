import { filesOnDisk } from '../../src/reading/files.ts';
import { reportYear } from '../../src/report/loadReport.ts';
import { generateMutations, isCaught, isLocated, judgeMutation } from './mutations.ts';

/** Runs every mutation and prints how many of each kind the gate caught, and each one that it let pass. */
const files = filesOnDisk(process.cwd());
const tally = new Map<string, { made: number; caught: number; located: number }>();
let survivors = 0;
for (const mutation of generateMutations(files, reportYear)) {
  const problems = judgeMutation(files, reportYear, mutation);
  const count = tally.get(mutation.kind) ?? { made: 0, caught: 0, located: 0 };
  const caught = isCaught(mutation, problems);
  tally.set(mutation.kind, {
    made: count.made + 1,
    caught: count.caught + (caught ? 1 : 0),
    located: count.located + (isLocated(mutation, problems) ? 1 : 0),
  });
  if (caught) continue;
  survivors += 1;
  console.error(
    `${mutation.file}:${String(mutation.line)} ${mutation.kind}: “${mutation.before}” → “${mutation.after}”`,
  );
}
let made = 0;
for (const [kind, count] of tally) {
  made += count.made;
  console.log(
    `${kind.padEnd(42)} ${String(count.made).padStart(5)} made ${String(count.caught).padStart(5)} caught ${String(count.located).padStart(5)} led to the line`,
  );
}
console.log(`${String(made)} mutations, ${String(survivors)} passed the gate unseen.`);
if (survivors > 0) process.exitCode = 1;
