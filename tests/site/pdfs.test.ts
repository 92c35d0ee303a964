import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { languageTags, locales, type Locale } from '../../src/locales.ts';
import { printFiles } from '../../src/publish/print/printFiles.ts';
import { plainTitle } from '../../src/reading/chapters/chapter.ts';
import { partsBesideLabel } from '../../src/report/figureParts.ts';
import { loadReport } from '../../src/report/loadReport.ts';
import { builtPages } from '../support/builtPages.ts';
import { readPdf, type PdfContent, type TaggedText } from '../support/readPdf.ts';

const report = loadReport(process.cwd());
const sentences = report.chapters.flatMap((chapter) => chapter.sentences);
const titles = { zh: '崂山区2024年政府工作报告', en: 'Laoshan District: 2024 Government Work Report' };
const backMatter = { zh: ['原文说明', '名词'], en: ['Remarks on the source', 'Terms'] };
/** Fewer characters than on any page that a printer would print. */
const fewestOnPage = 150;

const files = printFiles(report.site.slug, report.year).map(({ name, locale, isFacing }) => ({
  name,
  path: `dist/${report.year}/${name}`,
  locale,
  languages: isFacing ? [...locales] : [locale],
}));

const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const isIn = (role: string, { roles }: TaggedText): boolean => roles.includes(role);

/** Returns what is missing, or stands before what should precede it. */
function findOutOfOrder(text: string, expected: readonly string[]): string[] {
  let end = 0;
  return expected.filter((words) => {
    const place = text.indexOf(words, end);
    if (place !== -1) end = place + words.length;
    return place === -1;
  });
}

const ids = new Set(report.figures.map(({ id }) => id));

/** Returns the pieces of each item of a list, without spaces. */
function readItems(texts: readonly TaggedText[]): string[][] {
  const items = new Map<number, string[]>();
  for (const { item, text } of texts) {
    if (item !== undefined) items.set(item, [...(items.get(item) ?? []), withoutSpace(text)]);
  }
  return [...items.values()];
}

/** Returns a figure's numeral as it stands beside its label, without spaces. */
function numeralOf(id: string, language: Locale): string {
  const figure = report.figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  const { sign, number, unit } = partsBesideLabel(figure, language);
  return withoutSpace(sign + number + unit);
}

describe.each(files)('$name', ({ path, locale, languages }) => {
  let pdf: PdfContent;
  let raw: string;
  let texts: readonly TaggedText[];

  beforeAll(async () => {
    if (!existsSync(path)) throw new Error(`There is no ${path}: build the site by npm run pdf.`);
    const bytes = readFileSync(path);
    raw = bytes.toString('latin1');
    pdf = await readPdf(bytes);
    texts = pdf.pages.flat();
  });

  test.each(languages)(
    'has every sentence after its number, in order and in the report’s own words: %s',
    (language) => {
      const running = withoutSpace(
        texts
          .filter((text) => !isIn('L', text))
          .map(({ text }) => text)
          .join('')
          .replaceAll('※', ''),
      );
      const expected = sentences.map(({ n, text }) => withoutSpace(`${n}${text[language]}`));
      expect(findOutOfOrder(running, expected)).toEqual([]);
    },
  );

  test.each(languages)('has a note on every figure of every sentence: number, figure, name: %s', (language) => {
    const isOther = (tagged: string | undefined): boolean =>
      tagged !== undefined && languages.length > 1 && tagged !== languageTags[language];
    const notes = readItems(texts.filter((text) => !isOther(text.language))).filter((note) =>
      ids.has(note.at(-1) ?? ''),
    );
    const expected = sentences.flatMap(({ n, figures }) =>
      [...new Set(figures)].map((id) => [String(n), numeralOf(id, language), id]),
    );
    expect(notes.map(([n, numeral, ...rest]) => [n, numeral, rest.at(-1)])).toEqual(expected);
  });

  test('is tagged, and says its title and language', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.title).toBe(languages.map((language) => titles[language]).join(' · '));
    expect(pdf.language).toBe({ zh: 'zh-Hans', en: 'en' }[locale]);
    const roles = new Set(texts.flatMap((text) => text.roles));
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L', 'LI']));
  });

  test('marks every change of language', ({ task }) => {
    const main = languageTags[locale];
    const changes = texts.filter(({ language = main }) => language.slice(0, 2) !== main.slice(0, 2));
    const unmarked = texts.filter(({ text, language = main }) => {
      const isChinese = /\p{Script=Han}/u.test(text);
      // A figure's id and an address are of no language.
      const isEnglish = !isChinese && /[A-Za-z]{2,}(?:[ ’]+[A-Za-z]{2,})+/.test(text);
      return language.startsWith('en') ? isChinese : isEnglish;
    });
    expect(unmarked.map(({ text }) => text)).toEqual([]);
    expect(changes.length).toBeGreaterThan(200);
    task.meta.measured = `${changes.length} pieces in the other language`;
  });

  test('sets English in an English face, apostrophes and quotation marks too', () => {
    const english = texts.filter(
      ({ text, language = languageTags[locale] }) => language.startsWith('en') && /^[\s\w.,;:()’‘“”–—-]+$/.test(text),
    );
    const strange = english.filter(({ fonts }) => fonts.some((font) => !/Liberation(?:Serif|Sans)/.test(font)));
    expect(strange.map(({ text, fonts }) => `${fonts.join()}: ${text}`)).toEqual([]);
    expect(english.filter(({ text }) => text.includes('’')).length).toBeGreaterThan(languages.includes('en') ? 20 : -1);
  });

  test('has no space inside the report’s Chinese, as where a number meets its unit', () => {
    if (!languages.includes('zh')) return;
    const running = texts
      .filter((text) => !isIn('L', text) && (text.language ?? languageTags[locale]).startsWith('zh'))
      .map(({ text }) => text)
      .join('')
      .replace(/[\n※]/g, '');
    expect(sentences.map(({ text }) => text.zh).filter((words) => !running.includes(words))).toEqual([]);
  });

  test('has the chapters as its bookmarks', () => {
    const titlesIn = (language: Locale): string[] => [
      ...report.chapters.map(({ head }) => plainTitle(head[language].title)),
      ...backMatter[language],
    ];
    const expected = titlesIn(locale).map((_, index) =>
      languages.map((language) => titlesIn(language)[index]).join(' '),
    );
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual([titles[locale]]);
    expect(pdf.bookmarks[0]?.items.map(({ title }) => title)).toEqual(expected);
  });

  test('has in its contents the page on which each chapter begins', () => {
    const pageOf = (heading: string): number =>
      1 +
      pdf.pages.findIndex((page) =>
        withoutSpace(
          page
            .filter((text) => isIn('H2', text))
            .map(({ text }) => text)
            .join(''),
        ).includes(heading),
      );
    const contents = withoutSpace((pdf.pages[0] ?? []).map(({ text }) => text).join(''));
    const language = languages.at(-1) ?? locale;
    const expected = [...report.chapters.map(({ head }) => plainTitle(head[language].title)), ...backMatter[language]]
      .map(withoutSpace)
      .map((heading) => `${heading}${pageOf(heading)}`);
    expect(findOutOfOrder(contents, expected)).toEqual([]);
  });

  test('leads to the site as it is published', () => {
    const links = Array.from(raw.matchAll(/\/URI \(([^)]*)\)/g), ([, address = '']) => address);
    const own = `${inject('site').publicOrigin}${inject('site').base}`;
    expect(links.filter((address) => !address.startsWith(own))).toEqual([]);
    expect(links.length).toBeGreaterThan(report.figures.length);
  });

  test('has no blank page', ({ task }) => {
    const lengths = pdf.pages.map((page) => withoutSpace(page.map(({ text }) => text).join('')).length);
    expect(Math.min(...lengths)).toBeGreaterThan(fewestOnPage);
    task.meta.measured = `${lengths.length} pages, ${Math.round(raw.length / 1000)} kB`;
  });

  test('brings all its letters with it', () => {
    const objects = new Map(
      Array.from(raw.matchAll(/\n(\d+) 0 obj\s+(<<[\s\S]*?)\n(?:endobj|stream)/g), ([, n, words = '']) => [n, words]),
    );
    const fonts = [...objects.values()].filter((words) => /^<<\/Type \/Font\b(?!Descriptor)/.test(words));
    // The letters of a Type 3 font are drawings in the font itself; a Type 0 font leads on to one of the other kinds.
    const isWithin = (words: string): boolean => {
      if (/\/Subtype \/Type3\b/.test(words)) return words.includes('/CharProcs ');
      const descendant = /\/DescendantFonts \[(\d+)/.exec(words)?.[1];
      if (descendant !== undefined) return isWithin(objects.get(descendant) ?? '');
      return /\/FontFile\d? /.test(objects.get(/\/FontDescriptor (\d+)/.exec(words)?.[1] ?? '') ?? '');
    };
    expect(fonts.filter((words) => !isWithin(words))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(0);
  });
});

test.each(locales.flatMap((locale) => ['print/', 'print/facing/', 'data/'].map((page) => `/${locale}/2024/${page}`)))(
  '%s offers each PDF',
  (path) => {
    const html = builtPages.find((page) => page.path === path)?.html ?? '';
    expect(files.filter(({ name }) => !html.includes(`/${report.year}/${name}"`))).toEqual([]);
  },
);

test('the copy for offline reading does not take the PDFs along', () => {
  expect(readFileSync('dist/service-worker.js', 'utf8')).not.toContain('.pdf');
});
