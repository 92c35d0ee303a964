import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject } from 'vitest';
import type { SentencesJson } from '../../src/publish/downloads/contracts.ts';
import { languageTags, type Locale } from '../../src/locales.ts';
import { bookFiles } from '../../src/publish/bookFiles.ts';
import { partsBesideLabel } from '../../src/report/figureParts.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import type { Figure } from '../../src/report/report.ts';
import { chapters } from '../support/builtPages.ts';
import { phone, test } from '../support/browserTest.ts';
import { findViolations } from '../support/findViolations.ts';
import { readDocx } from '../support/readDocx.ts';
import { readEpub } from '../support/readEpub.ts';

const { publicOrigin, base } = inject('site');
const report = loadReport(process.cwd());
const { sentences } = JSON.parse(readFileSync('dist/data/2024/sentences.json', 'utf8')) as SentencesJson;
const reporters = { zh: ['衣涛', '张绪霞', '赵子健'], en: ['Yi Tao', 'Zhang Xuxia', 'Zhao Zijian'] };
const siteTitles = { zh: '崂山区2024年政府工作报告', en: 'Laoshan District: 2024 Government Work Report' };

/** What EPUB Accessibility 1.1 wants a publication to say of itself, and those values of schema.org's list that can be true here. */
const metadata: Readonly<Record<string, RegExp>> = {
  accessMode: /^(?:textual|visual)$/,
  accessModeSufficient: /^textual$/,
  accessibilityFeature:
    /^(?:alternativeText|displayTransformability|pageBreakMarkers|pageNavigation|readingOrder|structuralNavigation|tableOfContents|unlocked)$/,
  accessibilityHazard: /^none$/,
  accessibilitySummary: /\S/,
};

/**
 * Rules of axe that are about pages and not about parts of a book; DAISY's Ace leaves them out too. Footnotes are of the roles
 * for publishing, which axe does not know: it sees many an aside without a name.
 */
const ofPages = ['bypass', 'region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique'];
const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));

/** What Ace asks besides: the role that goes with a type, for readers that do not know the type. */
const roles: Readonly<Record<string, string>> = {
  chapter: 'doc-chapter',
  footnote: 'doc-footnote',
  glossary: 'doc-glossary',
  noteref: 'doc-noteref',
  'page-list': 'doc-pagelist',
  pagebreak: 'doc-pagebreak',
  toc: 'doc-toc',
};

const folder = mkdtempSync(join(tmpdir(), 'books-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Unpacks a book of the built site and returns where its documents lie. */
function unpack(name: string): { readonly documents: readonly string[]; readonly opf: string } {
  const files = Object.entries(unzipSync(readFileSync(`dist/2024/${name}.epub`)));
  for (const [path, bytes] of files) {
    const target = join(folder, name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  const documents = files.map(([path]) => path).filter((path) => path.endsWith('.xhtml'));
  return { documents, opf: readFileSync(join(folder, name, 'EPUB/package.opf'), 'utf8') };
}

describe.each(bookFiles('laoshan', 2024))('EPUB: $name', ({ name, languages }) => {
  const { documents, opf } = unpack(name);

  test('axe finds nothing in any of its documents', async ({ openPage, task }) => {
    const page = await openPage({ viewport: phone });
    const found: string[] = [];
    for (const path of documents) {
      await page.goto(pathToFileURL(join(folder, name, path)).href);
      const violations = await findViolations(page, { rules });
      found.push(...violations.map(({ rule, element }) => `${path}: ${rule} ${element}`));
    }
    expect(found).toEqual([]);
    task.meta.measured = `${documents.length} documents`;
  });

  test('each part that has a type has the role that goes with it, and each place of the page list a name', () => {
    for (const path of documents) {
      const xhtml = readFileSync(join(folder, name, path), 'utf8');
      for (const [tag, type = ''] of xhtml.matchAll(/<\w+ [^>]*epub:type="([\w-]+)"[^>]*>/g)) {
        const role = roles[type];
        if (role !== undefined) expect(tag).toContain(`role="${role}"`);
        if (type === 'pagebreak') expect(tag).toMatch(/ aria-label="\d+\.\d+"/);
      }
    }
  });

  test('no document is wider than a phone, and each picture is drawn and described', async ({ openPage }) => {
    const page = await openPage({ viewport: phone });
    for (const path of documents) {
      await page.goto(pathToFileURL(join(folder, name, path)).href);
      const { width, pictures } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        pictures: Array.from(document.querySelectorAll('img'), ({ alt, naturalWidth }) => ({ alt, naturalWidth })),
      }));
      expect(width, path).toBeLessThanOrEqual(phone.width);
      for (const { alt, naturalWidth } of pictures) {
        expect(alt).not.toBe('');
        expect(naturalWidth).toBeGreaterThan(0);
      }
    }
  });

  test('an e-reader shows every sentence, chart and note as the site has them, and leads from its lists to their places', async ({
    openPage,
    task,
  }) => {
    const shown = await readEpub(await openPage({ viewport: phone }), `dist/2024/${name}.epub`);
    const [main] = languages;
    expect(shown).toMatchObject({
      title: siteTitles[main],
      languages: languages.length === 1 ? languageTags[main] : languages.map((language) => languageTags[language]),
      authors: reporters[main],
    });
    for (const language of languages) {
      const own = shown.sentences.filter((sentence) => sentence.language === languageTags[language]);
      expect(own.map(({ text }) => text.replaceAll('※', ''))).toEqual(sentences.map(({ text }) => text[language]));
    }
    expect(shown.sentences).toHaveLength(sentences.length * languages.length);
    const headings = sentences.filter(({ block }) => block === 'heading').map(({ text }) => text[main]);
    expect(shown.contents.filter((entry) => headings.includes(entry))).toEqual(headings);
    expect(shown.pages).toHaveLength(sentences.length);
    for (const { label, place } of shown.pages) expect(place).toBe(label);
    expect(shown.pictures.all).toBe(chartsOf(main).length * languages.length);
    expect(shown.pictures.drawn).toBe(shown.pictures.all);
    expect(shown.notes.length).toBeGreaterThan(4);
    for (const { figure: link, text } of shown.notes) {
      const figure = report.figures.find(({ id }) => link === `#note-${main}-${id}`);
      expect(figure, link).toBeDefined();
      if (figure) expect(withoutSpace(text)).toContain(noteBeginning(figure, main));
    }
    task.meta.measured = `${shown.sentences.length} sentences, ${shown.pictures.all} charts, ${shown.pages.length} places`;
  });

  test('says of itself what EPUB Accessibility 1.1 wants, in the words of its list', () => {
    for (const [property, words] of Object.entries(metadata)) {
      const said = Array.from(
        opf.matchAll(new RegExp(`<meta property="schema:${property}">([^<]+)</meta>`, 'g')),
        ([, value = '']) => value,
      );
      expect(said, property).not.toEqual([]);
      for (const value of said) expect(value, property).toMatch(words);
    }
  });
});

describe.each(bookFiles('laoshan', 2024))('DOCX: $name', ({ name, languages }) => {
  test('another program reads every sentence, every note’s figure and every chart from it as the site has them', async ({
    task,
  }) => {
    const [main] = languages;
    const read = await readDocx(readFileSync(`dist/2024/${name}.docx`));
    for (const language of languages) {
      let rest = read.text;
      for (const { id, text } of sentences) {
        const at = rest.indexOf(text[language]);
        expect(at, `${id}: ${text[language]}`).toBeGreaterThanOrEqual(0);
        rest = rest.slice(at + text[language].length);
      }
    }
    for (const figure of report.figures) {
      const address = `${publicOrigin}${base}${main}/2024/figures/${figure.id}/`;
      const notes = read.footnotes.filter((note) => note.includes(address)).map(withoutSpace);
      expect(notes).toHaveLength(1);
      for (const language of languages) expect(notes[0]).toContain(noteBeginning(figure, language));
    }
    const charts = chartsOf(main).flatMap((chart) =>
      languages.map((language) => readFileSync(`dist/charts/2024/${chart}.${language}.png`).toString('base64')),
    );
    expect(read.pictures).toEqual(charts);
    task.meta.measured = `${report.figures.length} notes, ${charts.length} charts`;
  });
});

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Returns what the note on a figure begins with, without spaces: its number and what it counts. */
function noteBeginning(figure: Figure, language: Locale): string {
  const { sign, number, unit } = partsBesideLabel(figure, language);
  return withoutSpace(
    `${sign}${number}${unit}${figure.label[language].replace(/（20\d\d年[^）]*）$|, 20\d\d.*$/, '')}`,
  );
}

/** Returns the charts of the chapters' pages in their order. */
function chartsOf(locale: Locale): string[] {
  return chapters.flatMap((chapter) => {
    const html = readFileSync(`dist/${locale}/2024/${chapter}/index.html`, 'utf8');
    return Array.from(html.matchAll(/<figure class="chart[^"]*" id="chart-([\w-]+)"/g), ([, id = '']) => id);
  });
}
