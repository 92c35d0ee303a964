import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { addNewIds } from '../../../src/report/permanence/addNewIds.ts';
import { checkPermanence } from '../../../src/report/permanence/checkPermanence.ts';
import { readPermanentIds } from '../../../src/report/permanence/readPermanentIds.ts';

const report = loadReport(process.cwd());
const file = `content/${report.year}/permanent-ids.yaml`;
const whole = readFileSync(file, 'utf8');
const read = (text: string) =>
  readPermanentIds(withChanges(filesOnDisk(process.cwd()), new Map([[file, text]])), report.year);

test('a list that lacks nothing stays as it is, byte for byte', () => {
  expect(addNewIds(whole, report)).toBe(whole);
});

test('figures and sentences that are not listed are added, and comments stay', () => {
  const [figure] = report.figures.slice(5);
  const lacking = whole
    .split('\n')
    .filter((line) => line !== `  - ${figure?.id ?? ''}` && !line.includes('#s7: '))
    .join('\n');
  const added = addNewIds(lacking, report);
  expect(added.startsWith(whole.slice(0, whole.indexOf('figures:')))).toBe(true);
  expect(checkPermanence(report, read(lacking))).not.toEqual([]);
  expect(checkPermanence(report, read(added))).toEqual([]);
});

test('an empty list takes all, one a line', () => {
  const added = addNewIds('figures: []\nsentences: {}\nforwarding: {}\n', report);
  expect(checkPermanence(report, read(added)).filter((fault) => !fault.includes('forwarded'))).toEqual([]);
  expect(added.split('\n').length).toBeGreaterThan(report.figures.length);
});

test('what is gone or was moved stays listed as it was, to be settled by hand', () => {
  const before = whole
    .replace(/^( {2}\S+#s3: )\S+$/m, '$1abcdefabcdef')
    .replace(/^figures:\n/m, 'figures:\n  - gone\n');
  const after = addNewIds(before, report);
  expect(after).toBe(before);
  expect(checkPermanence(report, read(after))).toHaveLength(2);
});
