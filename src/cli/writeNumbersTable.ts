/** Writes docs/numbers.md, the domain of the reader of numbers: npm run numbers-table. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { numbersTable } from '../quantities/numbersTable.ts';

const path = 'docs/numbers.md';
writeFileSync(path, await format(numbersTable(), { ...(await resolveConfig(path)), parser: 'markdown' }));
