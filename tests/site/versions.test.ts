import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { builtPages } from '../support/builtPages.ts';
import type { FiguresJson, SentencesJson } from '../../src/publish/downloads/contracts.ts';

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

interface Frozen {
  readonly issued: string;
  readonly sentences: readonly { readonly id: string }[];
}

/** Returns the day of a version and its sentences, each under its address in the site. */
function saidBy(version: string): { readonly issued: string; readonly said: ReadonlyMap<string, string> } {
  const frozen = JSON.parse(readFileSync(`${folder}/${version}/edition.json`, 'utf8')) as Frozen;
  const said = new Map<string, string>();
  for (const sentence of frozen.sentences) said.set(sentence.id.replace('#', '/#'), JSON.stringify(sentence));
  return { issued: frozen.issued, said };
}

test.for(locales)(
  'the feed in %s has, of each day’s version, every sentence that it changed, and no other',
  (locale) => {
    const { publicOrigin, base } = inject('site');
    const { feed } = parseFeed(readFileSync(`dist/${locale}/corrections.xml`, 'utf8'));
    const entries = 'entries' in feed ? (feed.entries ?? []) : [];
    const inOrder = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).map(saidBy);
    // Entries bear dates: of versions of one day the last counts.
    const editions = [...new Map(inOrder.map((edition) => [edition.issued, edition])).values()];
    for (const [index, { issued, said }] of editions.slice(1).entries()) {
      const before = editions[index]?.said;
      const changed = [...said].filter(([place, words]) => before?.get(place) !== words).map(([place]) => place);
      const told = entries
        .filter(({ updated }) => updated?.startsWith(issued))
        .flatMap(
          ({ links }) => links?.map(({ href }) => href?.replace(`${publicOrigin}${base}${locale}/2024/`, '')) ?? [],
        )
        .filter((place) => place !== undefined && said.has(place));
      expect([...new Set(told)].toSorted()).toEqual(changed.toSorted());
    }
  },
);
