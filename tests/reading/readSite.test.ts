import { expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { ContentError } from '../../src/reading/problem.ts';
import { loadSite } from '../../src/reading/readSite.ts';

const file = 'content/site.yaml';
const invented = `slug: wuyuan
name: { full: { zh: 河东市雾原区, en: 'Wuyuan District, Hedong' }, short: { zh: 雾原, en: Wuyuan } }
asides: [雾原, wuyuan]
home: wuyuan
places:
  wuyuan: { zh: 雾原区, en: Wuyuan District }
  hedong: { zh: 河东市, en: Hedong City }
topics:
  fog: { zh: 雾, en: fog }
projectKinds:
  colliery: { zh: 煤矿, en: Colliery }
  valley: { zh: 山谷, en: Valley, isPlace: true }
projectSectors:
  coal: { zh: 煤炭, en: Coal }
`;

const load = (text: string | undefined) => loadSite(withChanges(filesOnDisk(process.cwd()), new Map([[file, text]])));

test('a site is whoever its file says', () => {
  expect(load(invented)).toEqual({
    slug: 'wuyuan',
    name: { full: { zh: '河东市雾原区', en: 'Wuyuan District, Hedong' }, short: { zh: '雾原', en: 'Wuyuan' } },
    asides: ['雾原', 'wuyuan'],
    home: 'wuyuan',
    places: { wuyuan: { zh: '雾原区', en: 'Wuyuan District' }, hedong: { zh: '河东市', en: 'Hedong City' } },
    topics: { fog: { zh: '雾', en: 'fog' } },
    projectKinds: { colliery: { zh: '煤矿', en: 'Colliery' }, valley: { zh: '山谷', en: 'Valley', isPlace: true } },
    projectSectors: { coal: { zh: '煤炭', en: 'Coal' } },
  });
});

test.each([
  ['a home that is none of its places', 'home: wuyuan', 'home: atlantis', 4],
  ['a slug that is no part of an address', 'slug: wuyuan', 'slug: Wu Yuan', 1],
  [
    'a name in one language',
    "full: { zh: 河东市雾原区, en: 'Wuyuan District, Hedong' }",
    'full: { zh: 河东市雾原区 }',
    2,
  ],
  ['an aside that no query holds', '[雾原, wuyuan]', "[雾原, Wuyuan's]", 3],
  ['a kind of projects in one language', '{ zh: 煤矿, en: Colliery }', '{ zh: 煤矿 }', 11],
  ['a kind that is no place, which nothing needs to say', 'isPlace: true', 'isPlace: false', 12],
  ['an id of a sector that is no part of an address', 'coal: {', 'Coal mines: {', 14],
  ['a place in one language', '{ zh: 河东市, en: Hedong City }', '{ zh: 河东市 }', 7],
])('%s is refused at its line', (_, from, to, line) => {
  expect(invented).toContain(from);
  const refusal = expect.objectContaining({ problems: [expect.objectContaining({ file, line })] }) as unknown;
  expect(() => load(invented.replace(from, to))).toThrow(ContentError);
  try {
    load(invented.replace(from, to));
  } catch (error) {
    expect(error).toEqual(refusal);
  }
});

test('without its file there is no site', () => {
  expect(() => load(undefined)).toThrow(file);
});
