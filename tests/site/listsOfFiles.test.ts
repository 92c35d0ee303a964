import { readFileSync, statSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { printSize } from '../../src/building/fillSizes.ts';
import { dataFiles } from '../../src/downloads/dataFiles.ts';
import { readEdition } from '../../src/editions/readEdition.ts';
import { locales } from '../../src/locales.ts';
import { filesOnDisk } from '../../src/reading/files.ts';

const { publicOrigin, base } = inject('site');
const { version } = readEdition(filesOnDisk(process.cwd()), 2024);

test.for(locales)('a feed reader finds the edition in the feed in %s, with every file that it is had in', (locale) => {
  const { format, feed } = parseFeed(readFileSync(`dist/${locale}/corrections.xml`, 'utf8'));
  expect(format).toBe('atom');
  const entries = 'entries' in feed ? (feed.entries ?? []) : [];
  const ofEdition = entries.at(-1);
  expect(ofEdition).toMatchObject({ id: `${publicOrigin}${base}${locale}/2024/data/#v${version}` });
  const content = JSON.stringify(ofEdition);
  for (const { file } of Object.values(dataFiles)) {
    expect(content).toContain(`${publicOrigin}${base}data/2024/${file}`);
  }
});

test('llms.txt and the data pages list the same files', () => {
  const llms = readFileSync('dist/llms.txt', 'utf8');
  for (const { file } of Object.values(dataFiles)) {
    expect(llms).toContain(`${publicOrigin}${base}data/2024/${file}`);
    for (const locale of locales) {
      expect(readFileSync(`dist/${locale}/2024/data/index.html`, 'utf8')).toContain(`href="${base}data/2024/${file}"`);
    }
  }
});

test.for(locales)('each file on the data page in %s says its format, its size and what opens it', (locale) => {
  const html = readFileSync(`dist/${locale}/2024/data/index.html`, 'utf8');
  for (const { file } of Object.values(dataFiles)) {
    const [, entry = ''] = html.split(`<dt><a href="${base}data/2024/${file}"`);
    const facts = /<small class="file-facts"[^>]*>(.*?)<\/small>/s.exec(entry)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
    const { size } = statSync(`dist/data/2024/${file}`);
    expect(facts, file).toContain(` · ${printSize(size)} · `);
    expect(facts, file).toMatch(locale === 'zh' ? /可用.+读取/ : /readable with \S/);
  }
  expect(html).toContain(version);
  expect(html).toContain('CC-BY-4.0');
});
