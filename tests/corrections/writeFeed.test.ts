import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import { writeFeed } from '../../src/corrections/writeFeed.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import type { Correction } from '../../src/schemas/correction.ts';

const head = {
  locale: 'en',
  title: 'Corrections',
  author: 'Site',
  address: 'https://site.example/en/corrections.xml',
  page: 'https://site.example/en/about/',
  issued: '2024-02-05',
} as const;
const correction: Correction = {
  id: 'growth-s3-wording',
  date: '2024-03-01',
  sentence: { chapter: 'growth', n: 3 },
  text: { zh: '改。', en: 'Trade & “<investment>”.' },
};

test('a feed without corrections is dated with the edition and has no entry', () => {
  const feed = writeFeed([], head, () => '');
  expect(feed).toContain('<updated>2024-02-05T00:00:00+08:00</updated>');
  expect(feed).not.toContain('<entry>');
});

test('a feed has the parts that Atom asks for, escaped, and the date of its newest entry', () => {
  const feed = writeFeed([correction], head, () => 'https://site.example/en/2024/growth/#s3');
  for (const part of ['<id>', '<title>', '<updated>', '<author><name>Site</name></author>', 'rel="self"']) {
    expect(feed).toContain(part);
  }
  expect(feed).toContain('<id>https://site.example/en/about/#growth-s3-wording</id>');
  expect(feed).toContain('<title>Trade &amp; “&lt;investment&gt;”.</title>');
  expect(feed).toContain('<link href="https://site.example/en/2024/growth/#s3"/>');
  expect(feed.match(/2024-03-01T00:00:00\+08:00/g)).toHaveLength(2);
});

describe('readCorrections(files)', () => {
  const report = loadReport(process.cwd());
  const files = filesOnDisk(process.cwd());
  const read = (yaml: string) =>
    readCorrections(withChanges(files, new Map([['content/2024/corrections.yaml', yaml]])), report);
  const entry = (id: string, date: string, place: string): string =>
    `- { id: ${id}, date: ${date}, ${place}, text: { zh: 改。, en: Changed. } }\n`;

  test('reads corrections of sentences and figures', () => {
    const yaml = entry('b', '2024-03-02', 'figure: gdp-2023') + entry('a', '2024-03-01', 'sentence: growth/s3');
    expect(read(yaml).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test.each([
    ['an unknown figure', entry('a', '2024-03-01', 'figure: gdp-1923')],
    ['an unknown sentence', entry('a', '2024-03-01', 'sentence: growth/s300')],
    ['neither sentence nor figure', '- { id: a, date: 2024-03-01, text: { zh: 改。, en: Changed. } }\n'],
    ['an id twice', entry('a', '2024-03-01', 'figure: gdp-2023').repeat(2)],
    ['the oldest first', entry('a', '2024-03-01', 'figure: gdp-2023') + entry('b', '2024-03-02', 'figure: gdp-2023')],
  ])('refuses %s', (_, yaml) => {
    expect(() => read(yaml)).toThrow(/content\/2024\/corrections\.yaml:\d/);
  });
});
