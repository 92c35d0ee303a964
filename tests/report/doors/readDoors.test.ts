import { describe, expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { ContentError } from '../../../src/reading/problem.ts';
import { readDoors } from '../../../src/report/doors/readDoors.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const projects = readProjects(files, report);

/** Returns what the author reads after a change of a door. */
function messageAfter(door: string, from: string, to: string): string {
  const file = `content/2024/doors/${door}.yaml`;
  const after = files.text(file).replace(from, to);
  expect(after, 'the change must change something').not.toBe(files.text(file));
  try {
    readDoors(withChanges(files, new Map([[file, after]])), report, projects);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'accepted';
}

test('every section of every door answers with something', () => {
  for (const { id, sections } of readDoors(files, report, projects)) {
    for (const section of sections) {
      const { figures, sentences, projects: named, terms, remarks, pages } = section;
      const answers = [figures, sentences, named, terms, remarks, pages].flat().length;
      expect(answers, `${id}#${section.id}`).toBeGreaterThan(0);
    }
  }
});

test('a section of several stages holds the entries of each, of its kinds', () => {
  const sections = readDoors(files, report, projects).flatMap((door) => door.sections);
  const completing = sections.find(({ id }) => id === 'completing')?.projects ?? [];
  const ids = completing.map(({ id }) => id);
  // 竣工投用, 投产运营, 启用, 挂牌运营
  for (const id of [
    'faw-jiefang-institute',
    'dhc-software-industrial-park',
    'human-computer-interaction-laboratory',
    'marine-biomedicine-industrial-park',
  ]) {
    expect(ids).toContain(id);
  }
  // Begun, or opened and of another kind.
  for (const id of ['haier-innovation-park', 'fushan-school']) expect(ids).not.toContain(id);
});

describe('what names nothing stops the build with file, line and remedy', () => {
  test.each([
    [
      'an unknown figure',
      'citizens',
      '- childcare-places',
      '- childcare-place',
      /citizens\.yaml:\d+\n {2}found: {4}childcare-place\n {2}expected: an id of content\/2024\/figures\n {2}do: {7}Correct the id, or take it out\./,
    ],
    [
      'an unknown project',
      'citizens',
      '- yaohai-road-kindergarten',
      '- yaohai-kindergarten',
      /citizens\.yaml:\d+\n {2}found: {4}yaohai-kindergarten\n {2}expected: an id of content\/2024\/projects\.yaml/,
    ],
    [
      'an unknown term',
      'investors',
      '[mu]',
      '[moo]',
      /investors\.yaml:\d+\n {2}found: {4}moo\n {2}expected: an id of content\/terms\.yaml/,
    ],
    [
      'an unknown remark',
      'journalists',
      '- pilot-comma',
      '- pilot-colon',
      /journalists\.yaml:\d+\n {2}found: {4}pilot-colon\n {2}expected: an id of content\/2024\/remarks\.yaml/,
    ],
    [
      'an unknown sentence',
      'citizens',
      'wellbeing/s8,',
      'wellbeing/s80,',
      /citizens\.yaml:\d+\n {2}found: {4}wellbeing\/s80\n {2}expected: a sentence that exists/,
    ],
    [
      'an unknown page',
      'journalists',
      'page: about',
      'page: contact',
      /journalists\.yaml:\d+\n {2}found: {4}sections\.\d+\.pages\.\d+\.page: "contact"/,
    ],
    [
      'a choice that holds nothing',
      'investors',
      '{ sector: finance }',
      '{ sector: finance, stages: [hold] }',
      /investors\.yaml:\d+\n {2}found: {4}a choice that holds no entry/,
    ],
    [
      'a choice of a sector that the site does not have',
      'investors',
      '{ sector: finance }',
      '{ sector: coal }',
      /investors\.yaml:\d+\n {2}found: {4}coal\n {2}expected: one of virtual-reality, /,
    ],
    [
      'a choice of a kind that every object has',
      'citizens',
      'kinds: [hospital, health-center]',
      'kinds: [hospital, constructor]',
      /citizens\.yaml:\d+\n {2}found: {4}constructor\n {2}expected: one of company, /,
    ],
    [
      'a choice of a kind that the site does not have',
      'citizens',
      'kinds: [hospital, health-center]',
      'kinds: [hospital, colliery]',
      /citizens\.yaml:\d+\n {2}found: {4}colliery\n {2}expected: one of company, /,
    ],
    [
      'a number of our own',
      'citizens',
      'zh: 家有老人,',
      'zh: 新建1500个充电桩,',
      /citizens\.yaml:\d+\n {2}found: {4}“1500”\n {2}expected: no number, in digits or words/,
    ],
    [
      'an anchor used twice',
      'citizens',
      'id: older-people',
      'id: school-child',
      /citizens\.yaml:\d+\n {2}found: {4}a second school-child/,
    ],
    [
      'a question that another section answers',
      'citizens',
      'figure: elderly-care-stations',
      'figure: new-charging-points',
      /citizens\.yaml:\d+\n {2}found: {4}new-charging-points\n {2}expected: a figure of the section/,
    ],
    [
      'words said to be missing that the text has',
      'citizens',
      '{ zh: 学费, en: school fees }',
      '{ zh: 校车, en: school fees }',
      /citizens\.yaml:\d+\n {2}found: {4}“校车”, which wellbeing\/s6 has\n {2}expected: words that no sentence has/,
    ],
    [
      'a word that the text has in the singular',
      'citizens',
      'en: loans',
      'en: appointments',
      /found: {4}“appointments”, which growth\/s17 has/,
    ],
    [
      'words that the text has in the plural',
      'citizens',
      'en: loans',
      'en: head office',
      /found: {4}“head office”, which innovation\/s26 has/,
    ],
    ['a word that stands only in the middle of another: sewage', 'citizens', 'en: loans', 'en: wage', /^accepted$/],
    [
      'a heading in one language only',
      'citizens',
      '{ zh: 家有老人, en: Older people and their families }',
      '{ zh: 家有老人 }',
      /citizens\.yaml:\d+\n {2}found: {4}sections\.\d+\.heading\.en/,
    ],
  ])('%s', (_, door, from, to, message) => {
    expect(messageAfter(door, from, to)).toMatch(message);
  });
});
