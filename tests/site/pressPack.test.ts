import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import type { FiguresJson, SentencesJson } from '../../src/publish/downloads/contracts.ts';
import { packPress } from '../../src/publish/press/packPress.ts';

const data = 'dist/data/2024';
const archive = readFileSync(`${data}/press-pack.zip`);
const files = unzipSync(archive);
const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const { figures, report } = JSON.parse(readFileSync(`${data}/figures.json`, 'utf8')) as FiguresJson;
const { sentences } = JSON.parse(readFileSync(`${data}/sentences.json`, 'utf8')) as SentencesJson;

test('the press pack holds figures, every chart in both languages and widths, fact sheets, quotations, license and credits', ({
  task,
}) => {
  const charts = readdirSync(`${data}/charts`).flatMap((file) => /^(.+)(?<!-excel)\.csv$/.exec(file)?.[1] ?? []);
  const pictures = charts.flatMap((chart) =>
    locales.flatMap((locale) =>
      ['', '.narrow'].flatMap((width) => ['svg', 'png'].map((ending) => `charts/${chart}.${locale}${width}.${ending}`)),
    ),
  );
  const tables = ['figures.xlsx', 'figures.csv', 'figures-excel.csv', 'figures.json'].map((file) => `figures/${file}`);
  const texts = locales.flatMap((locale) => [`fact-sheet.${locale}.txt`, `quotations.${locale}.txt`]);
  expect(Object.keys(files).toSorted()).toEqual(
    [...pictures, ...tables, ...texts, 'license.txt', 'credits.txt'].toSorted(),
  );
  Object.assign(task.meta, { measured: `${Object.keys(files).length} files, ${Math.round(archive.length / 1000)} kB` });
});

test('each file of the pack is the file of the site, byte for byte', () => {
  for (const [name, bytes] of Object.entries(files)) {
    const [folder = '', file] = name.split('/');
    const place = folder === 'charts' ? `dist/charts/2024/${file ?? ''}` : `${data}/${file ?? `press/${folder}`}`;
    expect(Buffer.compare(readFileSync(place), bytes), name).toBe(0);
  }
});

test('packing the same files again gives the same bytes', () => {
  const site = mkdtempSync(join(tmpdir(), 'press-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const [folder = '', file] = name.split('/');
      const into = folder === 'charts' ? 'charts/2024' : file === undefined ? 'data/2024/press' : 'data/2024';
      mkdirSync(join(site, into), { recursive: true });
      writeFileSync(join(site, into, file ?? folder), bytes);
    }
    packPress(site, 2024, report.issued);
    expect(Buffer.compare(readFileSync(join(site, 'data/2024/press-pack.zip')), archive)).toBe(0);
  } finally {
    rmSync(site, { recursive: true });
  }
});

test.skipIf(!existsSync('/usr/bin/python3'))('Python opens the archive and finds every checksum right', () => {
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-m', 'zipfile', '--test', `${data}/press-pack.zip`], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('Done testing');
  expect(status).toBe(0);
});

test.for(locales)(
  'the quotations in %s are every sentence with a figure, word for word, each with its address',
  (locale) => {
    const text = textOf(`quotations.${locale}.txt`);
    const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');
    const quoted = sentences.filter((sentence) => sentence.figures.length > 0);
    expect(text.match(/https?:\S+/g)).toEqual(quoted.map(({ url }) => url[locale]));
    for (const { id, text: words } of quoted) {
      expect(text, id).toContain(`“${nested(words.zh)}”`);
      expect(text, id).toContain(`“${nested(words.en)}”`);
    }
  },
);

test.for(locales)(
  'the fact sheet in %s gives results as results and targets as targets, with bound and address',
  (locale) => {
    const text = textOf(`fact-sheet.${locale}.txt`);
    const [, results = '', targets = ''] = text.split(
      locale === 'zh' ? /2023年结果|2024年主要目标/ : /2023 result|Main 2024 targets/,
    );
    for (const { kind, chapter, quote, url } of figures) {
      if (chapter !== 'overview' || kind === 'context') continue;
      const part = kind === 'result' ? results : targets;
      expect(part).toContain(quote[locale]);
      expect(part).toContain(url[locale]);
    }
    expect(text).toContain(String(figures.length));
    expect(text).toContain(inject('site').publicOrigin);
  },
);

test('license and credits name what is free, what is not, and whose work it is', () => {
  expect(textOf('license.txt')).toContain(report.license.url);
  for (const locale of locales) expect(textOf('license.txt')).toContain(report.license.covers[locale]);
  for (const name of ['衣涛', '张绪霞', '赵子健', 'Yi Tao', 'Zhang Xuxia', 'Zhao Zijian', report.source.sha256]) {
    expect(textOf('credits.txt')).toContain(name);
  }
});
