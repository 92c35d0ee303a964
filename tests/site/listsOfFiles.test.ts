import { readFileSync, statSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { dataFiles, type DataFileKey } from '../../src/publish/downloads/dataFiles.ts';
import { printSize } from '../../src/publish/downloads/fillSizes.ts';
import { filesOnDisk } from '../../src/reading/files.ts';
import { readEdition } from '../../src/report/versions/readEdition.ts';

const { publicOrigin, base } = inject('site');
const { version } = readEdition(filesOnDisk(process.cwd()), 2024);
/** The books in every format; their paths and those of all that is offered are below the site’s base. */
const books = ['epub', 'docx', 'pdf'].map((format) => ({
  format,
  files: ['zh', 'en', 'facing'].map((languages) => `2024/laoshan-2024-${languages}.${format}`),
}));
const offered = [
  ...Object.values(dataFiles).map(({ file }) => `data/2024/${file}`),
  ...books.flatMap(({ files }) => files),
];

test.for(locales)('a feed reader finds the edition in the feed in %s, with every file that it is had in', (locale) => {
  const { format, feed } = parseFeed(readFileSync(`dist/${locale}/corrections.xml`, 'utf8'));
  expect(format).toBe('atom');
  const entries = 'entries' in feed ? (feed.entries ?? []) : [];
  const contentOf = (edition: string): string =>
    JSON.stringify(entries.find(({ id }) => id === `${publicOrigin}${base}${locale}/2024/data/#v${edition}`));
  for (const path of offered) expect(contentOf(version)).toContain(`${publicOrigin}${base}${path}`);
  // Of an earlier edition there is what it said, and not what is said today.
  expect(contentOf('1.0.0')).toContain(`${publicOrigin}${base}data/2024/v1.0.0/edition.json`);
  expect(contentOf('1.0.0')).not.toContain(`${publicOrigin}${base}data/2024/figures.csv`);
});

test('llms.txt and the data pages list the same files', () => {
  const llms = readFileSync('dist/llms.txt', 'utf8');
  for (const path of offered) {
    expect(llms).toContain(`(${publicOrigin}${base}${path})`);
    for (const locale of locales) {
      expect(readFileSync(`dist/${locale}/2024/data/index.html`, 'utf8')).toContain(`href="${base}${path}"`);
    }
  }
});

/** Pages that lead to data files by the way, and which. */
const listed: readonly (readonly [page: string, files: readonly DataFileKey[]])[] = [
  ['figures', ['csv', 'csvExcel', 'xlsx', 'json']],
  ['projects', ['projectsCsv', 'projectsCsvExcel', 'projects']],
  ['figures/gdp-2023', ['bibtex', 'ris', 'csl']],
];

test.for(locales.flatMap((locale) => listed.map((entry) => [locale, ...entry] as const)))(
  'each file on the %s page of %s says its format, its size and what opens it, and all of them version and license',
  ([locale, page, keys]) => {
    const html = readFileSync(`dist/${locale}/2024/${page}/index.html`, 'utf8');
    const [, list = '', terms = ''] = /<ul class="data-file-list".*?>(.*?)<\/ul>(.*?)<\/p>/s.exec(html) ?? [];
    const entries = list.split('<li').slice(1);
    expect(entries).toHaveLength(keys.length);
    for (const [index, key] of keys.entries()) {
      const { file } = dataFiles[key];
      expect(entries[index]).toContain(`href="${base}data/2024/${file}"`);
      expect(entries[index]?.replace(/<[^>]*>/g, '')).toContain(
        ` · ${printSize(statSync(`dist/data/2024/${file}`).size)} · `,
      );
      expect(entries[index]).toMatch(locale === 'zh' ? /可用.+读取/ : /readable with \S/);
    }
    expect(terms).toContain(version);
    expect(terms).toContain('CC-BY-4.0');
  },
);

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

test.for(locales.flatMap((locale) => books.map(({ format, files }) => [locale, format, files] as const)))(
  'each book on the data page in %s says its size, and all of a format what they are and what opens them: %s',
  ([locale, format, files]) => {
    const html = readFileSync(`dist/${locale}/2024/data/index.html`, 'utf8');
    const [entry = ''] = html.split('<div').filter((part) => part.includes(`${files[0] ?? ''}"`));
    const words = entry.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    for (const file of files) expect(words, file).toContain(`(${printSize(statSync(`dist/${file}`).size)})`);
    const name = { epub: 'EPUB 3', docx: 'DOCX', pdf: 'PDF' }[format] ?? '';
    expect(words).toMatch(new RegExp(`${name} · ${locale === 'zh' ? '可用.+读取' : 'readable with \\S'}`));
  },
);
