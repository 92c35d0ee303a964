import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre';
import { expect, inject } from 'vitest';
import { locales } from '../../src/locales.ts';
import type { FiguresJson } from '../../src/publish/downloads/contracts.ts';
import { addressOf, test } from '../support/browserTest.ts';

const run = promisify(execFile);
const { figures } = JSON.parse(readFileSync('dist/data/2024/figures.json', 'utf8')) as FiguresJson;
const targetsInYuan = figures.filter(({ kind, unit }) => kind === 'target' && unit === 'CNY');

/** Tells whether a program is at hand. */
async function isAtHand(program: string): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}

const atHand = { python3: await isAtHand('python3'), rscript: await isAtHand('Rscript'), curl: await isAtHand('curl') };

/** Runs what it is given in a folder of its own, which is removed afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const exampleTest = test.extend('readExample', ({ openPage }) => async (name: string): Promise<string> => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('en/2024/data/');
  const text = await page.locator(`#example-${name}`).evaluate((element) => element.textContent);
  // The page names the address it is published at; the tests serve it at another.
  const published = `${inject('site').publicOrigin}${inject('site').base}`;
  expect(text.includes(published) || name === 'excel').toBe(true);
  return text.replaceAll(published, addressOf('/'));
});

exampleTest.skipIf(!atHand.python3)('the Python example prints the targets in yuan', async ({ readExample }) => {
  const program = await readExample('python');
  const { stdout } = await run('python3', ['-c', program], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  const printed = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(printed.map(([id, value]) => ({ id, value: Number(value) }))).toEqual(
    targetsInYuan.map(({ id, value }) => ({ id, value })),
  );
});

exampleTest.skipIf(!atHand.rscript)('the R example prints the targets in yuan', async ({ readExample }) => {
  const { stdout } = await run('Rscript', ['-e', await readExample('r')]);
  for (const { id } of targetsInYuan) expect(stdout).toContain(id);
});

exampleTest.skipIf(!atHand.curl)('the curl example fetches the file', async ({ readExample }) => {
  const [program = '', ...words] = (await readExample('curl')).split(' ');
  await inFolder(async (folder) => {
    await run(program, words, { cwd: folder });
    expect(readFileSync(join(folder, 'figures.json'))).toEqual(readFileSync('dist/data/2024/figures.json'));
  });
});

exampleTest('the Excel example adds up what its columns hold', async ({ readExample }) => {
  const formula = /^=SUMIFS\((\w):\1,(\w):\2,"([^"]+)"\)$/.exec(await readExample('excel'));
  const [, sumColumn = '', conditionColumn = '', wanted = ''] = formula ?? [];
  const workbook = await readXlsx(readFileSync('dist/data/2024/figures.xlsx'));
  const rows = workbook.sheets[0]?.rows ?? [];
  const cell = (row: readonly unknown[], letter: string): unknown => row[letter.charCodeAt(0) - 65];
  const sum = rows
    .filter((row) => cell(row, conditionColumn) === wanted)
    .reduce((total, row) => total + Number(cell(row, sumColumn)), 0);
  expect(sum).toBe(figures.find(({ id }) => id === wanted)?.value);
});

test.for(locales)(
  'the documentation in %s names every column and every file, and each file is there',
  async (locale, { openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${locale}/2024/data/`);
    const columns = await page.locator('.data-columns code').allInnerTexts();
    const [head = ''] = readFileSync('dist/data/2024/figures.csv', 'utf8').split('\r\n');
    expect(columns).toEqual(head.split(','));
    const files = await page
      .locator('#files + p + dl a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(files.length).toBeGreaterThanOrEqual(12);
    for (const file of files) expect((await page.request.get(new URL(file, page.url()).href)).status(), file).toBe(200);
  },
);
