import { describe, expect, test } from 'vitest';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { ContentError } from '../../../src/reading/problem.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const projects = readProjects(files, report);
const file = 'content/2024/projects.yaml';

/** Returns what the author reads after a change of the directory, without the long quotations of sentences. */
function messageAfter(change: (yaml: string) => string): string {
  const before = files.text(file);
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  try {
    readProjects(withChanges(files, new Map([[file, after]])), report);
  } catch (error) {
    if (error instanceof ContentError) return error.message.replace(/(words of .*? in (?:zh|en)): .*/g, '$1: …');
    throw error;
  }
  return 'accepted';
}

test('readProjects(files, report) finds every sentence that names an entry', ({ task }) => {
  for (const { id, sentence, sentences } of projects) expect(sentences, id).toContain(sentence);
  task.meta.measured = `${projects.length} entries`;
});

test('an entry has its English from the term base where its name is a term', () => {
  const pairs = projects.flatMap(({ name, quote }) => {
    const term = report.terms.find(({ zh }) => zh === name.zh);
    return term ? [{ names: [name.en, quote?.en], term: term.en }] : [];
  });
  expect(pairs.length).toBeGreaterThan(50);
  for (const { names, term } of pairs) expect(names).toContain(term);
});

describe('a fault in the directory stops the build with one clear message', () => {
  test.each([
    [
      'a sentence that does not exist',
      (yaml: string) => yaml.replace('sentence: innovation/s7\n', 'sentence: innovation/s99\n'),
      /content\/2024\/projects\.yaml:\d+\n {2}found: {4}hanhe-cable-laboratory in innovation\/s99\n {2}expected: a sentence that exists/,
    ],
    [
      'a sentence written in another way',
      (yaml: string) => yaml.replace('sentence: innovation/s7\n', 'sentence: innovation 7\n'),
      /found: {4}\d+\.sentence: "innovation 7"\n {2}expected: a sentence is written chapter\/sN/,
    ],
    [
      'a phrase that the sentence does not have',
      (yaml: string) => yaml.replace('zh: 启用人机交互实验室', 'zh: 竣工人机交互实验室'),
      /found: {4}human-computer-interaction-laboratory: words “竣工人机交互实验室”\n {2}expected: a phrase of innovation\/s5 in zh around “人机交互实验室”/,
    ],
    [
      'a verb cut from its object',
      (yaml: string) => yaml.replace('zh: 完成区社会福利服务中心适老化改造', 'zh: 完成'),
      /found: {4}social-welfare-service-center: words “完成”\n {2}expected: a phrase of wellbeing\/s19 in zh around “区社会福利服务中心”/,
    ],
    [
      'a phrase that leaves out what it is about',
      (yaml: string) => yaml.replace('zh: 推动蓝海股权交易中心开展', 'zh: 推动……开展'),
      /found: {4}blue-ocean-equity-exchange-center: words “推动……开展非上市公司财务顾问创新试点”, which leave out “蓝海股权交易中心”/,
    ],
    [
      'the verb of another project of the sentence',
      (yaml: string) => yaml.replace('zh: 建成北宅文体活动中心', 'zh: 开工建设崂山文化艺术中心'),
      /found: {4}beizhai-culture-and-sports-center: words “开工建设崂山文化艺术中心”/,
    ],
    [
      'another stage in English',
      (yaml: string) =>
        yaml.replace('en: work to put the Jiushui', 'en: the Jiushui').replace('center into use', 'center'),
      /found: {4}jiushui-visitor-service-center: “推动九水客服中心投入使用”, which says open; “the Jiushui visitor service center”, which says no stage/,
    ],
    [
      'a plan told as done',
      (yaml: string) => yaml.replace('hall will be upgraded', 'hall … upgraded'),
      /found: {4}business-environment-reception-hall: “the business environment reception hall … upgraded”, which reads as done/,
    ],
    [
      'a plan told as done from its name on',
      (yaml: string) =>
        yaml.replace(/en: (The “Laoxianban” platform for resolving public requests) will be/, 'en: $1 … be'),
      /found: {4}laoxianban: “The “Laoxianban” platform for resolving public requests … be improved”, which reads as done/,
    ],
    [
      'a name that the English does not have',
      (yaml: string) => yaml.replace('en: TELD }', 'en: Teldd }'),
      /found: {4}teld: name “Teldd”\n {2}expected: words of growth\/s11 in en: …/,
    ],
    [
      'another English than the term’s',
      (yaml: string) => yaml.replace('en: Sugon }', 'en: sugon }'),
      /found: {4}sugon: “sugon”\n {2}expected: “Sugon”, as content\/terms\.yaml has it/,
    ],
    [
      'a figure of another sentence',
      (yaml: string) => yaml.replace('figure: computing-expansion', 'figure: gdp-2023'),
      /found: {4}heart-of-the-sea-phase-two: figure gdp-2023\n {2}expected: a figure of governance\/s11: computing-expansion/,
    ],
    [
      'a name said to stand in another where it does not',
      (yaml: string) => yaml.replace('namedIn: [yaohai-road-kindergarten]', 'namedIn: [fushan-school]'),
      /found: {4}yaohai-road: named in fushan-school\n {2}expected: an entry whose name holds “瑶海路”/,
    ],
    [
      'an id that occurs twice',
      (yaml: string) => yaml.replace('- id: sunrui', '- id: headway'),
      /found: {4}a second headway\n {2}expected: ids that occur once/,
    ],
    [
      'a stage of our own',
      (yaml: string) =>
        yaml.replace('  words: { zh: 启用人机交互实验室', '  stages: [open]\n  words: { zh: 启用人机交互实验室'),
      /stages/,
    ],
    [
      'a kind that is none',
      (yaml: string) => yaml.replace('kind: temple', 'kind: pagoda'),
      /projects\.yaml:\d+\n {2}found: {4}hualou-palace: kind pagoda\n {2}expected: one of company, .*\n {2}do: {7}Correct the kind, or name it in content\/site\.yaml\./,
    ],
    [
      'a sector that every object has',
      (yaml: string) => yaml.replace('sector: finance', 'sector: constructor'),
      /found: {4}[a-z-]+: sector constructor\n {2}expected: one of virtual-reality, /,
    ],
    [
      'a sector that is none',
      (yaml: string) => yaml.replace('sector: finance', 'sector: coal'),
      /found: {4}[a-z-]+: sector coal\n {2}expected: one of virtual-reality, .*\n {2}do: {7}Correct the sector, or name it/,
    ],
    [
      'a name of the report that is nowhere',
      (yaml: string) => yaml.replace(/- id: fushan-school\n(?: .*\n)+/, ''),
      /found: {4}“启用浮山学校” in wellbeing\/s5 in no entry\n {2}expected: every name of the report here or among content\/2024\/not-projects\.yaml/,
    ],
  ])('%s', (_, change, message) => {
    expect(messageAfter(change)).toMatch(message);
  });
});
