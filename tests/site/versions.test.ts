import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import type { FiguresJson, SentencesJson } from '../../src/downloads/contracts.ts';

const folder = 'dist/data/2024';
const versions = readdirSync(folder).filter((name) => /^v\d/.test(name));
const { report, figures } = JSON.parse(readFileSync(`${folder}/figures.json`, 'utf8')) as FiguresJson;
const { sentences } = JSON.parse(readFileSync(`${folder}/sentences.json`, 'utf8')) as SentencesJson;

test('the present version has an address of its own and says what the site says', () => {
  expect(versions).toContain(`v${report.version}`);
  const frozen = JSON.parse(readFileSync(`${folder}/v${report.version}/edition.json`, 'utf8')) as {
    sentences: { id: string; zh: string; en: string }[];
    figures: { id: string; value: number; bound: string }[];
  };
  expect(frozen.sentences.map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
    sentences.map(({ id, text }) => ({ id, ...text })),
  );
  expect(frozen.figures.map(({ id, value, bound }) => ({ id, value, bound }))).toEqual(
    figures.map(({ id, value, bound }) => ({ id, value, bound })),
  );
});

test('sha256sum confirms each version by its list, and the page about the data prints the same sum', () => {
  for (const version of versions) {
    const list = readFileSync(`${folder}/${version}/SHA256SUMS.txt`, 'utf8');
    const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS.txt'], {
      cwd: `${folder}/${version}`,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    for (const locale of locales) {
      const html = builtPages.find(({ path }) => path === `/${locale}/2024/data/`)?.html;
      expect(html).toContain(list.slice(0, 64));
    }
  }
});
