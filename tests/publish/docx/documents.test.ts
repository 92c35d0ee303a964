import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookFiles } from '../../../src/publish/bookFiles.ts';
import { packDocx } from '../../../src/publish/docx/packDocx.ts';
import { bookmarkOf, reportDocx } from '../../../src/publish/docx/reportDocx.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { translator } from '../../../src/words/i18n/translate.ts';
import { readDocx, type DocxText } from '../../support/readDocx.ts';

const report = loadReport(process.cwd());
const { year } = report;
const edition = readEdition(filesOnDisk(process.cwd()), year);
const pairs = report.chapters.flatMap(({ sentences }) => sentences);
/** The smallest PNG: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

function documentOf({ languages }: ReturnType<typeof bookFiles>[number]): Promise<Uint8Array> {
  const options = reportDocx(report, languages, {
    edition,
    translate: (locale) => translator(locale, year),
    chart: (id) => ({ title: `Chart ${id}`, finding: 'What it shows', png: pixel, width: 640, height: 320 }),
    figureAddress: (id, locale) => `https://example.org/${locale}/${id}/`,
    chapterAddress: ({ id }, locale) => `https://example.org/${locale}/${id}/`,
  });
  return packDocx(options, edition.issued);
}

describe.each(bookFiles(report.site.slug, year))('DOCX: $name', (file) => {
  let bytes: Uint8Array;
  let read: DocxText;
  beforeAll(async () => {
    bytes = await documentOf(file);
    read = await readDocx(bytes);
  });

  test.each([...file.languages])('holds every sentence as it stands in the report, in order: %s', (language) => {
    let rest = read.text;
    for (const { text, chapter, n } of pairs) {
      const at = rest.indexOf(text[language]);
      expect(at, `${chapter} ${n}: ${text[language]}`).toBeGreaterThanOrEqual(0);
      // In two languages the other one's words stand between.
      rest = rest.slice(at + text[language].length);
    }
  });

  test('has the chapters and sections as its outline, in the leading language', () => {
    const [main] = file.languages;
    const sections = pairs.filter(({ block }) => block === 'heading').map(({ text }) => text[main]);
    expect(read.headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual(sections);
    expect(read.headings.filter(({ level }) => level === 1)).toHaveLength(report.chapters.length);
  });

  test('keeps the number of a sentence apart from its words, which may begin with a number', () => {
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const plain = document.replace(/<\/w:tc>/g, '\n').replace(/<[^>]+>/g, '');
    // 第3句 that begins with 2月5日 would be read as 32月5日.
    for (const { n, text } of pairs) expect(plain).not.toContain(`${n}${text[file.languages[0]].slice(0, 4)}`);
  });

  test('bookmarks each figure once, by its id', () => {
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const names = Array.from(document.matchAll(/<w:bookmarkStart [^>]*w:name="(figure_\w+)"/g), ([, name]) => name);
    expect(names.toSorted()).toEqual(report.figures.map(({ id }) => bookmarkOf(id)).toSorted());
    expect(new Set(names).size).toBe(report.figures.length);
  });

  test('has a footnote for each figure and each remark of the text, in each language of the document', () => {
    const remarks = new Set(pairs.flatMap(({ remarks: ids }) => ids)).size;
    expect(read.footnotes).toHaveLength(report.figures.length + remarks);
    for (const { id } of report.figures) {
      const notes = read.footnotes.filter((note) => note.includes(`https://example.org/${file.languages[0]}/${id}/`));
      expect(notes).toHaveLength(1);
      for (const language of file.languages) expect(notes[0]).toContain(`https://example.org/${language}/${id}/`);
    }
  });

  test('says of every height of a line that it grows with what stands in it, as a chart does', () => {
    const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name.endsWith('.xml')
        ? Array.from(strFromU8(part).matchAll(/<w:spacing [^>]*w:line=[^>]*>/g), ([tag]) => tag)
        : [],
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((tag) => !tag.includes('w:lineRule="auto"'))).toEqual([]);
  });

  test('breaks no row of its tables, each a sentence and its translation, over two pages', () => {
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const rows = document.match(/<w:tr>.*?<w:tc>/gs) ?? [];
    const facing = pairs.filter(({ block }) => block !== 'heading').length;
    expect(rows).toHaveLength(file.languages.length > 1 ? facing : 0);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  });

  test('has no letters and digits in Chinese, as they would be broken anywhere, and all Chinese in Chinese', () => {
    const tags = ['word/document.xml', 'word/footnotes.xml', 'word/styles.xml'].flatMap(
      (name) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()).match(/<w:lang [^>]*>/g) ?? [],
    );
    expect(new Set(tags)).toEqual(new Set(['<w:lang w:val="en-US" w:eastAsia="zh-CN"/>']));
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.from(await documentOf(file)).equals(Buffer.from(bytes))).toBe(true);
  });
});
