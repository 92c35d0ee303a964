import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IPropertiesOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Locale } from '../../locales.ts';
import { plainTitle, type Block } from '../../reading/chapters/chapter.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import { figureNamed, remarkNamed } from '../../report/named.ts';
import type { Report, ReportChapter, SentencePair } from '../../report/report.ts';
import { joinList } from '../../words/i18n/joinList.ts';
import { nthArea } from '../../words/i18n/nthArea.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import { noteOnFigure, noteOnRemark } from '../print/renderPrint.ts';

/** A chart as a picture in a document. */
export interface DocxChart {
  readonly title: string;
  readonly finding: string;
  readonly png: Uint8Array;
  /** Of the drawing, in px. */
  readonly width: number;
  readonly height: number;
}

/** What a document of the report takes from elsewhere. */
export interface DocxSources {
  readonly edition: Edition;
  readonly translate: (locale: Locale) => Translate;
  readonly chart: (id: string, locale: Locale) => DocxChart;
  /** Whole addresses on the site. */
  readonly figureAddress: (id: string, locale: Locale) => string;
  readonly chapterAddress: (chapter: ReportChapter, locale: Locale) => string;
}

/** Chinese offices have these faces, and Word and WPS find others where they are missing. */
const bodyFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' };
const headFont = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei' };
/**
 * The language of a run's letters and digits, and that of its Chinese. With Chinese for both, LibreOffice ends lines in the
 * middle of a number: 完成11 / 50.89亿元.
 */
const languages: Record<Locale, NonNullable<IRunOptions['language']>> = {
  zh: { value: 'en-US', eastAsia: 'zh-CN' },
  en: { value: 'en-US', eastAsia: 'zh-CN' },
};
/** Lines in 240ths of one. Without the rule LibreOffice takes them for a fixed height, and cuts pictures down to it. */
const lines = (line: number): { line: number; lineRule: typeof LineRuleType.AUTO } => ({
  line,
  lineRule: LineRuleType.AUTO,
});
/** The width between the margins of A4, in px. */
const textWidth = 600;
const tableWidth = 9000;
const grid = [600, 4000, 4400];

/**
 * Returns the report as a document for Word and WPS: headings in an outline, notes on figures and remarks as footnotes,
 * the first place of each figure bookmarked by its id (figure_new_unicorns), charts as pictures with their finding.
 * In two languages the sentences face each other in tables, a row a sentence.
 */
export function reportDocx(
  report: Report,
  locales: readonly [Locale, ...Locale[]],
  sources: DocxSources,
): IPropertiesOptions {
  const writer = new DocxWriter(report, locales, sources);
  const [main] = locales;
  const t = sources.translate(main);
  const children = writer.children();
  return {
    title: t('site.title'),
    description: t('site.description'),
    creator: joinList(
      report.origin.authors.map((author) => author[main]),
      main,
    ),
    lastModifiedBy: t('site.name'),
    footnotes: writer.footnotes,
    styles: {
      default: {
        document: {
          run: { font: bodyFont, size: 22, language: languages[main] },
          paragraph: { spacing: { ...lines(360), after: 120 } },
        },
        title: { run: { font: headFont, size: 40, bold: true }, paragraph: { spacing: lines(288) } },
        heading1: {
          run: { font: headFont, size: 30, bold: true },
          paragraph: { spacing: { ...lines(288), before: 480, after: 160 }, keepNext: true },
        },
        heading2: {
          run: { font: headFont, size: 24, bold: true },
          paragraph: { spacing: { ...lines(288), before: 320, after: 120 }, keepNext: true },
        },
        footnoteText: { run: { font: bodyFont, size: 18 }, paragraph: { spacing: { ...lines(260), after: 0 } } },
      },
      paragraphStyles: [
        { id: 'PhotoCaption', name: 'Photo caption', basedOn: 'Normal', run: { italics: main === 'en', size: 20 } },
        { id: 'OurNote', name: 'Our note', basedOn: 'Normal', run: { size: 20, color: '555555' } },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  };
}

class DocxWriter {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly #report: Report;
  readonly #locales: readonly Locale[];
  readonly #main: Locale;
  readonly #sources: DocxSources;
  readonly #noted = new Set<string>();

  constructor(report: Report, locales: readonly [Locale, ...Locale[]], sources: DocxSources) {
    this.#report = report;
    this.#locales = locales;
    this.#main = locales[0];
    this.#sources = sources;
  }

  children(): FileChild[] {
    const { edition, translate } = this.#sources;
    const { version, issued, license } = edition;
    const imprint = (locale: Locale): string[] => [
      this.#report.origin.description[locale],
      translate(locale)('site.unofficial'),
      translate(locale)('docx.howToRead'),
      translate(locale)('print.imprint', { version, issued, license: license.id }),
    ];
    return [
      ...this.#locales.map(
        (locale) =>
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [this.#text(translate(locale)('site.title'), locale)],
          }),
      ),
      ...this.#locales.flatMap((locale) => imprint(locale).map((words) => this.#note(words, locale))),
      ...this.#report.chapters.flatMap((chapter) => this.#chapter(chapter)),
    ];
  }

  #text(text: string, locale: Locale, options: IRunOptions = {}): TextRun {
    return new TextRun({ ...options, text, language: languages[locale] });
  }

  #note(words: string, locale: Locale): Paragraph {
    return new Paragraph({ style: 'OurNote', children: [this.#text(words, locale)] });
  }

  #link(address: string): ExternalHyperlink {
    return new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
  }

  #chapter(chapter: ReportChapter): FileChild[] {
    const { chapterAddress } = this.#sources;
    const { area } = chapter.head[this.#main];
    return [
      ...this.#locales.map((locale, place) => {
        const kicker = area === undefined ? '' : nthArea(this.#report.outline, area)[locale];
        const title = plainTitle(chapter.head[locale].title);
        return new Paragraph({
          ...(place === 0 ? { heading: HeadingLevel.HEADING_1 } : { keepNext: true }),
          children: [
            ...(kicker === ''
              ? []
              : [this.#text(kicker, locale, { size: 20, bold: false }), new TextRun({ break: 1 })]),
            this.#text(title, locale, place === 0 ? {} : { font: headFont, size: 26, bold: true }),
          ],
        });
      }),
      new Paragraph({
        style: 'OurNote',
        keepNext: true,
        children: this.#locales.flatMap((locale, place) => [
          ...(place === 0 ? [] : [new TextRun({ break: 1 })]),
          this.#link(chapterAddress(chapter, locale)),
        ]),
      }),
      ...this.#blocks(chapter),
    ];
  }

  #blocks(chapter: ReportChapter): FileChild[] {
    const blocks = chapter.blocks[this.#main];
    if (this.#locales.length === 1) return blocks.flatMap((block) => this.#block(chapter, block));
    const children: FileChild[] = [];
    // Word joins tables that follow each other, so what follows each other is one table.
    let rows: TableRow[] = [];
    const endTable = (): void => {
      if (rows.length > 0) children.push(this.#table(rows), new Paragraph({ spacing: { after: 0, ...lines(200) } }));
      rows = [];
    };
    for (const block of blocks) {
      if (block.kind === 'paragraph' || block.kind === 'caption') {
        rows.push(...pairsOf(chapter, block).map((pair) => this.#row(pair, block.kind)));
      } else {
        endTable();
        children.push(...this.#block(chapter, block));
      }
    }
    endTable();
    return children;
  }

  #block(chapter: ReportChapter, block: Block): FileChild[] {
    const pairs = pairsOf(chapter, block);
    switch (block.kind) {
      case 'lost': {
        const { reason } = remarkNamed(this.#report, block.remark);
        return this.#locales.map((locale) =>
          this.#note(
            `${this.#sources.translate(locale)('lost.heading')}${locale === 'zh' ? '：' : ': '}${reason[locale]}`,
            locale,
          ),
        );
      }
      case 'chart':
        return this.#locales.flatMap((locale) => this.#chart(block.chart, locale));
      case 'heading':
        return pairs.flatMap((pair) =>
          this.#locales.map(
            (locale, place) =>
              new Paragraph({
                ...(place === 0 ? { heading: HeadingLevel.HEADING_2 } : { keepNext: true }),
                children: this.#sentence(pair, locale, place === 0 ? {} : { font: headFont, bold: true }),
              }),
          ),
        );
      case 'caption':
      case 'paragraph': {
        const children = pairs.flatMap((pair) => [
          // In brackets: bare, it would be one number with 2月5日 wherever the text is copied without its form.
          this.#text(`[${pair.n}]`, this.#main, { superScript: true, color: '555555' }),
          ...this.#sentence(pair, this.#main),
          ...(this.#main === 'en' ? [this.#text(' ', 'en')] : []),
        ]);
        return [new Paragraph({ ...styleOf(block.kind), children })];
      }
    }
  }

  #table(rows: readonly TableRow[]): Table {
    const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
    const none = { style: BorderStyle.NONE };
    return new Table({
      width: { size: tableWidth, type: WidthType.DXA },
      columnWidths: grid,
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      rows,
    });
  }

  /** The number of a sentence, and its words in each language. */
  #row(pair: SentencePair, kind: Block['kind']): TableRow {
    const cell = (children: readonly ParagraphChild[], width: number): TableCell =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 80, bottom: 80, left: 100, right: 100 },
        children: [new Paragraph({ ...styleOf(kind), children, spacing: { after: 0, ...lines(300) } })],
      });
    return new TableRow({
      // A sentence and its translation stay on one page; LibreOffice otherwise leaves half pages empty above the notes.
      cantSplit: true,
      children: [
        cell([this.#text(String(pair.n), this.#main, { size: 18 })], grid[0] ?? 0),
        ...this.#locales.map((locale, place) => cell(this.#sentence(pair, locale), grid[place + 1] ?? 0)),
      ],
    });
  }

  #sentence(pair: SentencePair, locale: Locale, options: IRunOptions = {}): ParagraphChild[] {
    return pair.runs[locale].flatMap((run): ParagraphChild[] => {
      switch (run.kind) {
        case 'text':
        case 'term':
          return [this.#text(run.text, locale, options)];
        case 'remark': {
          const remark = remarkNamed(this.#report, run.remark);
          if (locale !== this.#main) return [];
          return this.#footnote((language) => {
            const { what, why } = noteOnRemark(this.#report, language, remark);
            return [this.#text([what, why].join(language === 'zh' ? '' : ' '), language)];
          });
        }
        case 'figure':
          return this.#figure(run.figure, this.#text(run.text, locale, { ...options, bold: true }), locale);
      }
    });
  }

  /** A figure's words; at its first place with a bookmark and a footnote. */
  #figure(id: string, words: TextRun, locale: Locale): ParagraphChild[] {
    const figure = figureNamed(this.#report, id);
    if (locale !== this.#main || this.#noted.has(id)) return [words];
    this.#noted.add(id);
    const note = this.#footnote((language) => {
      const { numeral: amount, label, details } = noteOnFigure(this.#report, language, figure);
      const link = this.#sources.figureAddress(id, language);
      const [words, rest] = [this.#text(label, language, { style: 'Hyperlink' }), ` · ${details} `];
      return [
        this.#text(`${amount} `, language, { bold: true }),
        new ExternalHyperlink({ link, children: [words] }),
        this.#text(rest, language),
        // On paper one address is enough: its page leads to the other language.
        ...(language === this.#main ? [this.#link(link)] : []),
      ];
    });
    return [new Bookmark({ id: bookmarkOf(id), children: [words] }), ...note];
  }

  /** The mark of a footnote in the leading language, whose words stand in every language of the book, a paragraph each. */
  #footnote(words: (locale: Locale) => readonly ParagraphChild[]): FootnoteReferenceRun[] {
    const number = Object.keys(this.footnotes).length + 1;
    this.footnotes[number] = {
      children: this.#locales.map((locale, place) => {
        // The number of the note stands before the first paragraph, and nothing else parts it from the words.
        const gap = place === 0 ? [this.#text(' ', locale)] : [];
        return new Paragraph({ style: 'FootnoteText', children: [...gap, ...words(locale)] });
      }),
    };
    return [new FootnoteReferenceRun(number)];
  }

  #chart(id: string, locale: Locale): Paragraph[] {
    const { title, finding, png, width, height } = this.#sources.chart(id, locale);
    // Where both languages are shown, the two pictures fit on a page.
    const scale = Math.min(1, (this.#locales.length > 1 ? textWidth * 0.75 : textWidth) / width);
    const picture = new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      altText: { name: `${id}-${locale}`, title, description: `${title}${locale === 'zh' ? '。' : '. '}${finding}` },
    });
    return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: lines(240), children: [picture] })];
  }
}

function pairsOf(chapter: ReportChapter, block: Block): SentencePair[] {
  return block.sentences.flatMap(({ n }) => chapter.sentences[n - 1] ?? []);
}

function styleOf(kind: Block['kind']): { style?: string } {
  return kind === 'caption' ? { style: 'PhotoCaption' } : {};
}

/** Returns the name of a figure's bookmark: Word allows letters, digits and underscores, 40 of them. */
export function bookmarkOf(figure: string): string {
  return `figure_${figure.replaceAll('-', '_')}`.slice(0, 40);
}
