/**
 * Builds the site and prints what building it takes and what its pages cost a reader: `npm run bench`.
 * With `--built` the site in `dist` is measured as it is. With `--scale` the report is multiplied instead, to 1, 10 and 100 years or
 * to those that are named (`--scale 1,10`), and what grows with them is printed.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchPages } from './pages.ts';
import { benchScale } from './scale.ts';

const { values, positionals } = parseArgs({
  options: { built: { type: 'boolean', default: false }, scale: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [years = '1,10,100'] = positionals;
if (!/^[1-9]\d*(?:,[1-9]\d*)*$/.test(years)) throw new Error(`numbers of years are written 1,10,100, not ${years}`);
console.log(
  `Load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
const failures = values.scale ? await benchScale(years.split(',').map(Number)) : await benchPages(values.built);
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
