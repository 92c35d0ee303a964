import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { readMixedQuantities } from '../../src/quantities/index.ts';
import { numbersTable, refusalMeanings } from '../../src/quantities/numbersTable.ts';

const path = 'docs/numbers.md';

test('docs/numbers.md says what the table of units says; npm run numbers-table writes it', async () => {
  const written = await format(numbersTable(), { ...(await resolveConfig(path)), parser: 'markdown' });
  expect(readFileSync(path, 'utf8')).toBe(written);
});

test.each(Object.entries(refusalMeanings))('every example of %s is refused as that', (refusal, [, examples]) => {
  for (const example of examples.split(', ')) {
    const reasons = readMixedQuantities(example).map((reading) => reading.kind === 'refused' && reading.reason);
    expect(reasons, example).toContain(refusal);
  }
});
