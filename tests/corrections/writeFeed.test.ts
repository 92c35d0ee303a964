import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/corrections/readCorrections.ts';
import { writeFeed, type FeedEntry } from '../../src/corrections/writeFeed.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { loadReport } from '../../src/report/loadReport.ts';

const head = {
  locale: 'en',
  title: 'Corrections',
  author: 'Site',
  address: 'https://site.example/en/corrections.xml',
  page: 'https://site.example/en/about/',
} as const;
const entry = (date: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: `https://site.example/en/about/#${date}`,
  date,
  title: 'Trade & “<investment>”.',
  text: 'It said “<a>” & now says “b”.',
  address: 'https://site.example/en/2024/growth/#s3',
  files: [],
  ...more,
});

/** Returns a feed as a library for feed readers understands it. */
function read(xml: string) {
  const { format, feed } = parseFeed(xml);
  if (format !== 'atom') throw new Error(`taken for ${format}`);
  return feed;
}

test('a feed reader finds each entry, escaped, newest first, and the feed as new as its newest entry', () => {
  const feed = read(writeFeed([entry('2024-02-05'), entry('2024-03-01')], head));
  expect(feed).toMatchObject({
    id: head.address,
    title: { value: 'Corrections' },
    updated: '2024-03-01T00:00:00+08:00',
    authors: [{ name: 'Site' }],
  });
  expect(feed.entries?.map(({ updated }) => updated)).toEqual([
    '2024-03-01T00:00:00+08:00',
    '2024-02-05T00:00:00+08:00',
  ]);
  expect(feed.entries?.[0]).toMatchObject({
    id: 'https://site.example/en/about/#2024-03-01',
    title: { value: 'Trade & “<investment>”.' },
    links: [{ href: 'https://site.example/en/2024/growth/#s3' }],
  });
});

test('an entry lists the files that can be had, each with its address', () => {
  const files = [{ name: 'a.csv', address: 'https://site.example/a.csv', about: 'A & B' }];
  const feed = read(writeFeed([entry('2024-02-05', { files })], head));
  expect(JSON.stringify(feed.entries?.[0]?.content)).toContain('https://site.example/a.csv');
});

describe('readCorrections(files)', () => {
  const report = loadReport(process.cwd());
  const files = filesOnDisk(process.cwd());
  const readYaml = (text: string) =>
    readCorrections(withChanges(files, new Map([['content/2024/corrections.yaml', text]])), report);
  const yaml = (id: string, date: string, place: string): string =>
    `- { id: ${id}, date: ${date}, ${place}, text: { zh: 改。, en: Changed. } }\n`;

  test('reads corrections of sentences and figures', () => {
    const text = yaml('b', '2024-03-02', 'figure: gdp-2023') + yaml('a', '2024-03-01', 'sentence: growth/s3');
    expect(readYaml(text).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test.each([
    ['an unknown figure', yaml('a', '2024-03-01', 'figure: gdp-1923')],
    ['an unknown sentence', yaml('a', '2024-03-01', 'sentence: growth/s300')],
    ['neither sentence nor figure', '- { id: a, date: 2024-03-01, text: { zh: 改。, en: Changed. } }\n'],
    ['an id twice', yaml('a', '2024-03-01', 'figure: gdp-2023').repeat(2)],
    ['the oldest first', yaml('a', '2024-03-01', 'figure: gdp-2023') + yaml('b', '2024-03-02', 'figure: gdp-2023')],
  ])('refuses %s', (_, text) => {
    expect(() => readYaml(text)).toThrow(/content\/2024\/corrections\.yaml:\d/);
  });
});
