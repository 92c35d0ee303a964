import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProblems } from '../../src/cli/findProblems.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { listYears } from '../../src/reading/years.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { multiplyReport } from './multiplyReport.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-years-'));
  multiplyReport(folder, 2);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a site of two years passes the gate, with all that is built on it', () => {
  const files = filesOnDisk(folder);
  expect(listYears(files)).toEqual([2023, 2024]);
  expect(findProblems(files).map(describeProblem)).toEqual([]);
});

test('the newest report is the one that it was, and the other speaks of its own year', () => {
  const [older, newest] = [2023, 2024].map((year) => loadReport(folder, year));
  expect(newest).toEqual(loadReport(process.cwd()));
  const idsOf = (report = newest): string[] => report?.figures.map(({ id }) => id) ?? [];
  expect(idsOf(older)).toEqual(idsOf(newest).map((id) => id.replace(/2023$/, '2022')));
});

test.each([
  ['content/2023/figures/overview.yaml', /value: .*/, 'value: 1'],
  ['content/2023/chapters/en/growth.mdx', /\d+ percent/, '99 percent'],
  ['content/2023/permanent-ids.yaml', /- gdp-2022\n/, ''],
  ['content/2023/charts.yaml', /id: .*/, 'id: Other Chart'],
  ['content/2023/edition.yaml', /issued: .*/, 'issued: soon'],
])('a fault in %s of an older report is found', (file, from, to) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  const [problem] = findProblems(withChanges(filesOnDisk(folder), new Map([[file, spoilt]])));
  expect(problem?.file).toBe(file);
});
