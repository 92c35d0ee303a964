import { expect, test } from 'vitest';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { listSubdistricts } from '../../../src/report/projects/listSubdistricts.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';

const report = loadReport(process.cwd());
const projects = readProjects(filesOnDisk(process.cwd()), report);
const subdistricts = listSubdistricts(report, projects);

test.each([
  ['中韩街道', false, []],
  ['沙子口街道', true, ['沙子口污水处理厂二期', '沙子口街道社区卫生服务中心']],
  ['王哥庄街道', true, ['王哥庄街道社区卫生服务中心']],
  ['北宅街道', true, ['北宅文体活动中心']],
  ['金家岭街道', false, []],
])('%s is named: %s, and has what carries its name', (name, isNamed, happenings) => {
  const found = subdistricts.find((subdistrict) => subdistrict.name.zh === name);
  expect(found?.isNamed).toBe(isNamed);
  expect(found?.happenings.map((project) => project.name.zh).sort()).toEqual([...happenings].sort());
});

test('what the report does not place by its name is in no subdistrict', () => {
  const placed = subdistricts.flatMap(({ happenings }) => happenings.map(({ name }) => name.zh));
  for (const name of ['石老人元宇宙产业园区', '牛山中学', '深圳路体育公园']) expect(placed).not.toContain(name);
});

test('a site that lists no subdistricts has none to choose', () => {
  const { subdistricts: _, ...site } = report.site;
  expect(listSubdistricts({ ...report, site }, projects)).toEqual([]);
});
