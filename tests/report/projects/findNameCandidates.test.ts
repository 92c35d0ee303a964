import { expect, test } from 'vitest';
import { findNameCandidates } from '../../../src/report/projects/checkCompleteness.ts';

test.each([
  ['推动崂山湾争创国家级美丽海湾。', []],
  ['启用浮山学校、瑶海路幼儿园。', ['启用浮山学校', '瑶海路幼儿园']],
  ['推进“海之心”智算中心扩容', ['“海之心”', '智算中心']],
  ['某某有限公司，海尔科创园；特来电总部基地一期', ['某某有限', '特来电总部', '基地']],
  ['深圳路体育公园和区人民医院', ['深圳路体育公园', '和区人民医院']],
  ['一汽解放（青岛）商用车企业', ['商用车企业']],
])('findNameCandidates(%s) finds %j', (text, expected) => {
  expect(findNameCandidates(text).map((candidate) => candidate.text)).toEqual(expected);
});
