import { expect, test } from 'vitest';
import { readContext } from '../../../src/reading/readContext.ts';
import { contextCsv } from '../../../src/publish/downloads/contextCsv.ts';
import { contextJson } from '../../../src/publish/downloads/contextJson.ts';
import { contextFileSchema } from '../../../src/publish/downloads/contracts.ts';
import { describeProvenance, printProvenance } from '../../../src/publish/downloads/provenance.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const files = filesOnDisk(process.cwd());
const report = loadReport(process.cwd());
const edition = readEdition(files, report.year);
const schema = 'https://example.org/context.schema.json';
const json = contextJson(
  report,
  readContext(files, report.year, []),
  describeProvenance(report, edition, schema),
  (id) => ({ zh: `https://example.org/zh/${id}/`, en: `https://example.org/en/${id}/` }),
);
const [head = [], ...rows] = parseCsv(
  contextCsv(json.facts, (id) => ({ zh: `引${id}`, en: `cite ${id}` }), printProvenance(report, edition)),
);
const read = rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));

test('context.json keeps its contract, and says that nothing in it is of the report', () => {
  expect(contextFileSchema(Object.keys(report.site.places)).parse(json)).toEqual(json);
  expect(json.note).toEqual({
    zh: expect.stringContaining('非本报告') as string,
    en: expect.stringContaining('not from the report') as string,
  });
});

test('a row of context.csv holds the report’s figure, the official one, where both are from and how both are cited', () => {
  expect(read.find(({ context }) => context === 'laoshan-industry-growth-jan-may-2024')).toMatchObject({
    figure: 'industrial-value-added-growth',
    report_value: '10',
    report_bound: 'at-least',
    report_url_en: 'https://example.org/en/industrial-value-added-growth/',
    context_value: '11.9',
    context_year: '2024',
    context_through_month: '5',
    comparability: 'same-measure;part-year;result-beside-goal',
    source_title_zh: '解读：2024年1-5月份崂山区经济运行简况',
    source_official: 'primary',
    report_citation_zh: '引industrial-value-added-growth',
    report_citation_en: 'cite industrial-value-added-growth',
    source_citation_zh:
      '青岛市崂山区政府网站统计局栏目. 解读：2024年1-5月份崂山区经济运行简况[EB/OL]. (2024-06-28)[2026-11-29]. http://www.laoshan.gov.cn/zfxxgk/bmxxgk/qgzbm/qtjj/ywfl/sjjd/202406/t20240628_8106528.shtml.',
    source_citation_en:
      'Website of the Laoshan District government, pages of its statistics bureau. “解读：2024年1-5月份崂山区经济运行简况” [Explained: the economy of Laoshan District from January to May 2024]. June 28, 2024. Accessed November 29, 2026. http://www.laoshan.gov.cn/zfxxgk/bmxxgk/qgzbm/qtjj/ywfl/sjjd/202406/t20240628_8106528.shtml.',
    checked: '2026-11-29',
    provenance: `The columns context_ and source_ hold an official figure of others, not of the report; it stands beside ${printProvenance(report, edition)}`,
  });
});

test('context.csv has every fact of context.json', () => {
  expect(read.map(({ context, context_value }) => [context, context_value])).toEqual(
    json.facts.map(({ id, value }) => [id, String(value)]),
  );
});
