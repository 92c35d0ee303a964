import { wordFigure } from '../../../src/charts/wordFigure.ts';
import { figureNamed } from '../../../src/report/named.ts';
import { describe, expect, test } from 'vitest';
import { citationMeta } from '../../../src/publish/citations/citationMeta.ts';
import { citeFigure, citeReport, type Cited } from '../../../src/publish/citations/cited.ts';
import { citeBibtex } from '../../../src/publish/citations/citeBibtex.ts';
import { citeChicago } from '../../../src/publish/citations/citeChicago.ts';
import { citeGbt7714 } from '../../../src/publish/citations/citeGbt7714.ts';
import { joinChineseAuthors, joinEnglishAuthors } from '../../../src/publish/citations/joinAuthors.ts';
import { quoteBilingually } from '../../../src/publish/citations/quoteBilingually.ts';
import { workOf, type Work } from '../../../src/publish/citations/work.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

const address = 'https://example.org/zh/2024/figures/gdp-2023/';

/** An invented work with one author more than GB/T 7714 lists. */
const work: Work = {
  key: 'district2024',
  authors: [
    { zh: '王一', en: 'Wang Yi' },
    { zh: '欧阳二', en: 'Ouyang Er' },
    { zh: '李三', en: 'Li San' },
    { zh: '赵四', en: 'Zhao Si' },
  ],
  title: { zh: '某区：“三件事”见成效', en: 'Some District: Three Things Bear Fruit' },
  year: 2024,
  issued: '2026-03-09',
  version: '2.1.0',
  license: 'CC-BY-4.0',
};
const three = { ...work, authors: work.authors.slice(0, 3) };
/** An invented figure of it. */
const part: Cited = {
  ...citeReport(three, 'https://example.org/a/'),
  part: { title: { zh: '“三件事”的数量：3件', en: 'Number of “three things”: 3' } },
};

test.each([
  [three, '王一，欧阳二，李三. 某区：“三件事”见成效[N/OL]. [2024](2026-03-09)[2026-11-23]. https://example.org/a/.'],
  [work, '王一，欧阳二，李三，等. 某区：“三件事”见成效[N/OL]. [2024](2026-03-09)[2026-11-23]. https://example.org/a/.'],
])('citeGbt7714 lists up to three authors, then 等', (cited, reference) => {
  expect(citeGbt7714(citeReport(cited, 'https://example.org/a/'), '2026-11-23')).toBe(reference);
});

test('citeGbt7714 names a part before the whole that it is in', () => {
  expect(citeGbt7714(part, '2026-11-23')).toBe(
    '王一，欧阳二，李三. “三件事”的数量：3件[N/OL]//某区：“三件事”见成效. [2024](2026-03-09)[2026-11-23]. https://example.org/a/.',
  );
});

test('citeGbt7714 leaves the day of access to the reader', () => {
  expect(citeGbt7714(citeReport(work, address))).toContain('[引用日期]');
});

test('citeChicago has names, titles and the inferred year in both scripts', () => {
  expect(citeChicago(citeReport(three, 'https://example.org/a/'))).toBe(
    'Wang Yi 王一, Ouyang Er 欧阳二, and Li San 李三. “某区：‘三件事’见成效” [Some District: Three Things Bear Fruit]. Newspaper digest, [2024]. Edition 2.1.0, March 9, 2026. https://example.org/a/.',
  );
});

test('citeChicago names a part before the whole that it is in', () => {
  expect(citeChicago(part)).toBe(
    'Wang Yi 王一, Ouyang Er 欧阳二, and Li San 李三. “‘三件事’的数量：3件” [Number of “three things”: 3]. In “某区：‘三件事’见成效” [Some District: Three Things Bear Fruit]. Newspaper digest, [2024]. Edition 2.1.0, March 9, 2026. https://example.org/a/.',
  );
});

test('citeBibtex keeps each Chinese name whole', () => {
  expect(citeBibtex(citeReport(three, 'https://example.org/a/'))).toMatchInlineSnapshot(`
    "@misc{district2024,
      author = {{王一} and {欧阳二} and {李三}},
      title = {{某区：“三件事”见成效}},
      year = {2024},
      url = {https://example.org/a/},
      langid = {chinese},
      note = {Some District: Three Things Bear Fruit. Year inferred; the source names no newspaper. Edition 2.1.0, 2026-03-09, CC-BY-4.0},
    }"
  `);
});

test.each([
  [[], ''],
  [['甲'], '甲'],
  [['甲', '乙', '丙'], '甲，乙，丙'],
  [['甲', '乙', '丙', '丁'], '甲，乙，丙，等'],
])('joinChineseAuthors(%j) is %s', (names, joined) => {
  expect(joinChineseAuthors(names)).toBe(joined);
});

test.each([
  [1, 'A'],
  [2, 'A and B'],
  [3, 'A, B, and C'],
  [10, 'A, B, C, D, E, F, G, H, I, and J'],
  [11, 'A, B, C, D, E, F, G, et al.'],
])('joinEnglishAuthors of %i names is %s', (count, joined) => {
  expect(joinEnglishAuthors([...'ABCDEFGHIJK'].slice(0, count))).toBe(joined);
});

test.each([
  ['zh', '“要‘快’。”\n“Be ‘fast’.”\nhttps://example.org/a/'],
  ['en', '“Be ‘fast’.”\n“要‘快’。”\nhttps://example.org/a/'],
] as const)('quoteBilingually begins with %s and nests quotation marks', (first, quote) => {
  expect(quoteBilingually({ zh: '要“快”。', en: 'Be “fast”.' }, 'https://example.org/a/', first)).toBe(quote);
});

describe('the report itself', () => {
  const report = loadReport(process.cwd());
  const edition = readEdition(filesOnDisk(process.cwd()), report.year);
  const cited = workOf(report, edition);

  test('is cited with its three reporters, an inferred year and no newspaper', () => {
    expect(citeGbt7714(citeReport(cited, address), '2026-12-01')).toBe(
      `衣涛，张绪霞，赵子健. 崂山区：“七个提质争先”为高质量发展蓄势聚能[N/OL]. [2024](${edition.issued})[2026-12-01]. ${address}.`,
    );
    expect(citeChicago(citeReport(cited, address))).toMatch(
      /^Yi Tao 衣涛, Zhang Xuxia 张绪霞, and Zhao Zijian 赵子健\. “崂山区：‘七个/,
    );
    expect(citeBibtex(citeReport(cited, address))).not.toMatch(/publisher|journal/);
  });

  test.each([
    ['diseased-trees-decline', 'at least 50 percent'],
    ['high-value-patents', 'more than 150'],
    ['rescue-circle-time', '15 minutes'],
    ['craft-beer-base', '1 million kiloliters'],
    ['new-unicorns', '1'],
  ])('gives the number of %s as one that stands alone, not as its sentence inflects it', (id, words) => {
    const figure = figureNamed(report, id);
    const { part } = citeFigure(cited, report, figure, address, (_, chapter, n) => `${chapter} ${n}`);
    expect(part?.title.en).toBe(`${figure.label.en}: ${words}`);
  });

  test('has no figure whose reference does not name it, with its number', () => {
    for (const figure of report.figures) {
      const entry = citeFigure(cited, report, figure, address, (_, chapter, n) => `${chapter} ${n}`);
      expect(citeGbt7714(entry)).toContain(`. ${figure.label.zh}：${figure.quote.zh}[N/OL]//`);
      expect(citeChicago(entry)).toContain(`[${figure.label.en}: ${wordFigure(figure, 'en')}]. In “崂山区：`);
      expect(citeBibtex(entry)).toContain(`title = {{${escaped(figure.label.zh)}：${escaped(figure.quote.zh)}}}`);
    }
  });

  test('has what reference managers read, each author by itself', () => {
    const meta = citationMeta(cited, { title: '总览', address, locale: 'zh', isPart: true }, edition.license);
    const contents = (name: string): string[] =>
      meta.filter((entry) => entry.name === name).map(({ content }) => content);
    expect(contents('citation_author')).toEqual(['衣涛', '张绪霞', '赵子健']);
    expect(contents('DC.creator')).toEqual(['衣涛', '张绪霞', '赵子健']);
    expect(contents('citation_inbook_title')).toEqual([report.origin.title.zh]);
    expect(contents('citation_publication_date')).toEqual(['2024']);
    expect(contents('citation_language')).toEqual(['zh-Hans']);
    expect(contents('citation_public_url')).toEqual([address]);
    expect(meta.some(({ name }) => /journal|publisher/.test(name))).toBe(false);
  });
});

/** Words as LaTeX wants them. */
function escaped(words: string): string {
  return words.replaceAll('%', String.raw`\%`);
}
