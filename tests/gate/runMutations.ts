import { filesOnDisk } from '../../src/reading/files.ts';
import { latestYear } from '../../src/reading/years.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { generateMutations, isCaught, isLocated, judgeMutation } from './mutations.ts';

// Throws where the content has faults of its own, as they would be taken for faults found in the mutations.
loadReport(process.cwd());

// Puts every mutation into the content, one at a time, and prints how many of each kind the gate caught.
const files = filesOnDisk(process.cwd());
const year = latestYear(files);
const tally = new Map<string, { made: number; caught: number; located: number }>();
for (const mutation of generateMutations(files, year)) {
  const problems = judgeMutation(files, year, mutation);
  const count = tally.get(mutation.kind) ?? { made: 0, caught: 0, located: 0 };
  tally.set(mutation.kind, count);
  count.made += 1;
  if (isLocated(mutation, problems)) count.located += 1;
  if (isCaught(mutation, problems)) count.caught += 1;
  else
    console.error(
      `${mutation.file}:${mutation.line} ${mutation.kind}: “${mutation.before}” → “${mutation.after}” passed unseen`,
    );
}

const print = (kind: string, made: number, caught: number, located: number) => {
  console.log([kind.padEnd(26), ...[made, caught, located].map((count) => String(count).padStart(9))].join(''));
};
console.log(['kind'.padEnd(26), ...['made', 'caught', 'located'].map((head) => head.padStart(9))].join(''));
for (const [kind, { made, caught, located }] of tally) print(kind, made, caught, located);
const sum = (field: 'made' | 'caught' | 'located') =>
  [...tally.values()].reduce((total, count) => total + count[field], 0);
print('all', sum('made'), sum('caught'), sum('located'));
if (sum('caught') < sum('made')) process.exitCode = 1;
