import { expect, test } from 'vitest';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { listPlaces } from '../../../src/report/projects/listPlaces.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';

const report = loadReport(process.cwd());
const projects = readProjects(filesOnDisk(process.cwd()), report);
const places = listPlaces(projects, report.site.projectKinds);

test.each([
  ['沙子口', ['沙子口污水处理厂二期', '沙子口街道社区卫生服务中心']],
  ['张村河', ['张村河水质净化厂二期', '张村河水质净化厂一期提标改造工程']],
  ['王哥庄街道', ['王哥庄街道社区卫生服务中心']],
  ['北宅', ['北宅文体活动中心']],
  ['石老人', ['石老人元宇宙产业园区']],
  ['深圳路', ['深圳路体育公园']],
  ['崂山湾', ['崂山湾']],
  ['关帝庙', ['关帝庙']],
])('listPlaces(projects) has %s with what is named after it, or itself', (name, happenings) => {
  const found = places.find(({ place }) => place.name.zh === name);
  expect(found?.happenings.map((project) => project.name.zh)).toEqual(happenings);
});

test('every place stands in the report’s words for what happens there, and nothing else is placed', () => {
  for (const { place, happenings } of places) {
    for (const { sentence, words } of happenings) {
      expect(sentence.text.zh).toContain(place.name.zh.replace(/街道$/, ''));
      expect(words).toBeDefined();
    }
  }
  expect(places.map(({ place }) => place.name.zh)).not.toContain('牛山');
  expect(places.flatMap(({ happenings }) => happenings.map(({ name }) => name.zh))).not.toContain('牛山中学');
});

test('which kinds are places the site says: without any there are none', () => {
  const kinds = Object.fromEntries(
    Object.entries(report.site.projectKinds).map(([id, { zh, en }]) => [id, { zh, en }]),
  );
  expect(listPlaces(projects, kinds)).toEqual([]);
  expect(
    listPlaces(projects, { road: { zh: '路', en: 'Road', isPlace: true } }).map(({ place }) => place.kind),
  ).toEqual(
    listPlaces(projects, report.site.projectKinds)
      .map(({ place }) => place.kind)
      .filter((kind) => kind === 'road'),
  );
});
