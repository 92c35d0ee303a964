import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bundle } from '../../../src/features/offline/manifest.ts';
import { writeOffline } from '../../../src/features/offline/writeOffline.ts';

const kept = ['zh/index.html', 'zh/terms/index.html', 'zh/2024/growth/index.html'];
const notKept = [
  'zh/2023/growth/index.html',
  'en/2024/growth/index.html',
  'zh/2024/print/index.html',
  'zh/2024/charts/life-course/embed/index.html',
];
const needed = [
  '_astro/a.js',
  'data/2024/sentences/growth.json',
  'search/2024/words.json',
  'search/2024/sentences.en.json',
];
const notNeeded = [
  'data/2023/sentences/growth.json',
  'search/2023/words.json',
  'search/2024/ready.zh.3.json',
  'search/2024/figures.en.json',
  'pagefind/2024/zh/a.js',
];

/** Writes files that hold what a page may hold and their own names, and returns what is kept of them in Chinese. */
function bundleOf(
  files: readonly string[],
  onTestFinished: (work: () => void) => void,
  write: (file: string) => string = textOf,
): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of [...files, 'offline/index.html']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), write(file));
  }
  writeOffline(folder, '/', 2024, files);
  const name = readdirSync(join(folder, 'offline')).find((candidate) => candidate.startsWith('zh.')) ?? '';
  return JSON.parse(readFileSync(join(folder, 'offline', name), 'utf8')) as Bundle;
}

const textOf = (file: string): string => `<p>the same</p><p>${file}</p><p>the same</p>`;

test('of several reports readers keep the newest whole, and what belongs to no year', ({ onTestFinished }) => {
  const { pages, files } = bundleOf([...kept, ...notKept, ...needed, ...notNeeded], onTestFinished);
  expect(Object.keys(pages)).toEqual(kept.map((file) => file.replace('index.html', '')));
  expect(files).toEqual(Object.fromEntries(needed.map((file) => [file, textOf(file)])));
});

test('what pages have in common is kept once, and each is whole again when it is put together', ({
  onTestFinished,
}) => {
  const { pieces, pages } = bundleOf(kept, onTestFinished);
  expect(new Set(pieces).size).toBe(pieces.length);
  expect(Object.values(pages).map((places) => places.map((place) => pieces[place]).join(''))).toEqual(kept.map(textOf));
});

test.for([
  ['names of a page for search engines', '<link rel="canonical" href="https://a.example/">'],
  ['its other languages', '<link rel="alternate" hreflang="en" href="https://a.example/en/">'],
  ['what networks show of it', '<meta property="og:title" content="more > less">'],
  ['what reference managers read', '<meta name="citation_title" content="a"><meta name="DC.title" content="a">'],
  ['its description', '<meta name=description content="a">'],
  ['its data for machines', '<script type="application/ld+json">{"a": "<p>"}</script>'],
])('%s are left to the network', ([, head], { onTestFinished }) => {
  const rest = '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/a.css"><p>text</p>';
  const { pieces } = bundleOf(['zh/index.html'], onTestFinished, () => `${head}${rest}`);
  expect(pieces.join('')).toBe(rest);
});
