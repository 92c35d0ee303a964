import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { writeFeed, type FeedEntry } from '../../../src/publish/feed/writeFeed.ts';

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
