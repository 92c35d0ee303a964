import { languageTags, type Locale, type Localized } from '../../locales.ts';
import { plainTitle, type Block } from '../../reading/chapters/chapter.ts';
import type { Run } from '../../reading/chapters/runs.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import { figureNamed, remarkNamed } from '../../report/named.ts';
import type { Report, ReportChapter, SentencePair } from '../../report/report.ts';
import { nthArea } from '../../words/i18n/nthArea.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import { markChinese } from '../../words/markChinese.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { noteOnFigure, noteOnRemark } from '../print/renderPrint.ts';
import { pictureFolder, type Book, type Place, type Section } from './packEpub.ts';

/** A chart as a book shows it. */
export interface BookChart {
  readonly title: string;
  readonly finding: string;
  /** A drawing that stands alone. */
  readonly svg: string;
}

/** What a book of the report takes from elsewhere. */
export interface BookSources {
  readonly edition: Edition;
  readonly translate: (locale: Locale) => Translate;
  readonly chart: (id: string, locale: Locale) => BookChart;
  /** Whole address of the site's page on a figure, or of a chapter. */
  readonly figureAddress: (id: string, locale: Locale) => string;
  readonly chapterAddress: (chapter: ReportChapter, locale: Locale) => string;
  /** Whole address of the book. */
  readonly address: string;
  readonly styles: string;
}

/**
 * Returns the report as a book in one language, or in two, sentence under sentence: figures and remarks are pop-up
 * notes, terms lead to the glossary, and the page list leads to each sentence by chapter and number ("3.12").
 */
export function reportBook(report: Report, languages: readonly [Locale, ...Locale[]], sources: BookSources): Book {
  const writer = new BookWriter(report, languages, sources);
  const [main] = languages;
  const t = sources.translate(main);
  const { version, issued, license } = sources.edition;
  const [tag, ...otherTags] = languages.map((language) => languageTags[language]);
  return {
    identifier: `${sources.address}#${version}`,
    title: t('site.title'),
    languages: [tag ?? languageTags[main], ...otherTags],
    authors: report.origin.authors.map((author) => author[main]),
    source: report.origin.description[main],
    rights: [license.id, license.covers[main]].join(main === 'zh' ? '：' : ': '),
    description: [t('site.description'), t('site.unofficial')].join(main === 'zh' ? '' : ' '),
    issued,
    accessibilitySummary: t('book.accessibility'),
    contentsTitle: t('chapter.contents'),
    pagesTitle: t('book.pages'),
    sections: writer.sections(),
    pictures: writer.pictures,
    styles: sources.styles,
  };
}

class BookWriter {
  readonly pictures = new Map<string, string>();
  readonly #report: Report;
  readonly #languages: readonly Locale[];
  readonly #main: Locale;
  readonly #sources: BookSources;

  constructor(report: Report, languages: readonly [Locale, ...Locale[]], sources: BookSources) {
    this.#report = report;
    this.#languages = languages;
    this.#main = languages[0];
    this.#sources = sources;
  }

  sections(): readonly Section[] {
    const chapters = this.#report.chapters.map((chapter, index) => this.#chapter(chapter, index + 1));
    return [this.#titlePage(), ...chapters, this.#terms()];
  }

  /** Words once in each language of the book, each in an element of its own. */
  #each(element: 'p' | 'span', words: (language: Locale) => string | Markup, className?: string): Markup[] {
    return this.#languages.map((language) => {
      const attributes = markup`${className !== undefined && markup` class="${className}"`} lang="${languageTags[language]}"`;
      const content = markup`${attributes}>${words(language)}`;
      return element === 'p' ? markup`<p${content}</p>` : markup`<span${content}</span> `;
    });
  }

  #titlePage(): Section {
    const { edition, translate } = this.#sources;
    const { version, issued, license } = edition;
    const title = translate(this.#main)('site.title');
    const body = markup`<section epub:type="titlepage" aria-labelledby="title">
<h1 id="title">${this.#each('span', (language) => translate(language)('site.title'))}</h1>
${this.#each('p', (language) => this.#report.origin.description[language])}
${this.#each('p', (language) => translate(language)('site.unofficial'))}
${this.#each('p', (language) => translate(language)('book.howToRead'))}
${this.#each('p', (language) => translate(language)('print.imprint', { version, issued, license: license.id }))}
<p><a href="${this.#sources.address}">${this.#sources.address}</a></p>
</section>`;
    return { id: 'title', title, part: 'frontmatter', body, headings: [], pages: [] };
  }

  #chapter(chapter: ReportChapter, index: number): Section {
    const { area } = chapter.head[this.#main];
    const blocks = chapter.blocks[this.#main].map((block) => this.#block(chapter, block, index));
    const headings = chapter.sentences
      .filter(({ block }) => block === 'heading')
      .map((pair): Place => ({ id: anchorOf(pair), label: pair.text[this.#main] }));
    const body = markup`<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
${area !== undefined && this.#each('p', (language) => nthArea(this.#report.outline, area)[language], 'kicker')}
<h1 id="title">${this.#each('span', (language) => plainTitle(chapter.head[language].title))}</h1>
${blocks}
${this.#each('p', (language) => markup`<a href="${this.#sources.chapterAddress(chapter, language)}">${this.#sources.chapterAddress(chapter, language)}</a>`, 'address')}
</section>
${this.#notes(chapter)}`;
    return {
      id: chapter.id,
      title: plainTitle(chapter.head[this.#main].title),
      part: 'bodymatter',
      body,
      headings,
      pages: chapter.sentences.map((pair) => ({ id: anchorOf(pair), label: `${index}.${pair.n}` })),
    };
  }

  #block(chapter: ReportChapter, block: Block, index: number): Markup | undefined {
    const pairs = block.sentences.flatMap(({ n }) => chapter.sentences[n - 1] ?? []);
    switch (block.kind) {
      case 'lost':
        return this.#lost(block.remark);
      case 'chart':
        return markup`${this.#languages.map((language) => this.#chart(block.chart, language))}`;
      case 'heading':
        // The number stands before the heading, so that a list of headings holds the words alone.
        return markup`${pairs.map(
          (pair) =>
            markup`<div class="at-heading">${pageBreak(pair, index)}</div><h2>${this.#each('span', (language) => this.#words(pair, language))}</h2>\n`,
        )}`;
      case 'caption':
      case 'paragraph':
        return this.#languages.length > 1
          ? markup`${pairs.map((pair) => markup`<div class="pair ${block.kind}">${this.#languages.map((language, place) => markup`<p lang="${languageTags[language]}">${place === 0 && markup`${pageBreak(pair, index)} `}${this.#words(pair, language)}</p>`)}</div>\n`)}`
          : markup`<p class="${block.kind}">${pairs.map((pair) => markup`${pageBreak(pair, index)} ${this.#words(pair, this.#main)}${this.#main === 'en' && ' '}`)}</p>\n`;
    }
  }

  /** A sentence with its notes' references; `data-sentence` marks where its words begin and end. */
  #words(pair: SentencePair, language: Locale): Markup {
    const runs = pair.runs[language].map((run) => this.#run(run, language));
    return markup`<span class="sentence" data-sentence="${pair.n}">${runs}</span>`;
  }

  #run(run: Run, language: Locale): Markup {
    switch (run.kind) {
      case 'text':
        return markup`${run.text}`;
      case 'figure':
        return markup`<a class="figure ${figureNamed(this.#report, run.figure).kind}" epub:type="noteref" role="doc-noteref" href="#${noteId(run.figure, language)}">${run.text}</a>`;
      case 'term':
        return markup`<a class="term" epub:type="glossref" role="doc-glossref" href="terms.xhtml#${run.term}">${run.text}</a>`;
      case 'remark':
        return markup`<a class="remark" epub:type="noteref" role="doc-noteref" href="#${noteId(run.remark, language)}">※</a>`;
    }
  }

  #lost(id: string): Markup {
    const { reason } = remarkNamed(this.#report, id);
    return markup`<div class="lost">${this.#languages.map((language) => markup`<p lang="${languageTags[language]}"><b>${this.#sources.translate(language)('lost.heading')}</b>${language === 'zh' ? '：' : ': '}${markChinese(reason[language], language)}</p>`)}</div>\n`;
  }

  #chart(id: string, language: Locale): Markup {
    const { title, finding, svg } = this.#sources.chart(id, language);
    const file = `${id}-${language}.svg`;
    this.pictures.set(file, svg);
    return markup`<figure lang="${languageTags[language]}"><img src="${pictureFolder}/${file}" alt="${title}"/><figcaption>${finding}</figcaption></figure>\n`;
  }

  /** The notes of a chapter's figures and remarks, each once in each language. */
  #notes({ sentences }: ReportChapter): Markup | undefined {
    const figures = firstMentions(sentences, ({ figures: ids }) => ids);
    const remarks = firstMentions(sentences, ({ remarks: ids }) => ids);
    const notes = this.#languages.flatMap((language) => [
      ...figures.map(([id, pair]) => {
        const figure = figureNamed(this.#report, id);
        const address = this.#sources.figureAddress(id, language);
        const { numeral: amount, label, details } = noteOnFigure(this.#report, language, figure);
        const words = markup`<b>${amount}</b> <a href="${address}">${label}</a> · ${details}`;
        return this.#note(id, pair, language, words);
      }),
      ...remarks.map(([id, pair]) => {
        const { what, why } = noteOnRemark(this.#report, language, remarkNamed(this.#report, id));
        return this.#note(
          id,
          pair,
          language,
          markup`${markChinese([what, why].join(language === 'zh' ? '' : ' '), language)}`,
        );
      }),
    ]);
    return notes.length === 0 ? undefined : markup`<hr/>\n${notes}`;
  }

  #note(id: string, pair: SentencePair, language: Locale, words: Markup): Markup {
    return markup`<aside id="${noteId(id, language)}" epub:type="footnote" role="doc-footnote" lang="${languageTags[language]}"><p><a role="doc-backlink" href="#${anchorOf(pair)}">${pair.n}</a> ${words}</p></aside>\n`;
  }

  #terms(): Section {
    const { translate } = this.#sources;
    // English words may be a term where the Chinese has another, longer one.
    const used = new Set(
      this.#report.chapters.flatMap(({ sentences }) =>
        sentences.flatMap(({ terms, runs }) => [
          ...terms,
          ...this.#languages.flatMap((language) =>
            runs[language].flatMap((run) => (run.kind === 'term' ? run.term : [])),
          ),
        ]),
      ),
    );
    const { compare } = new Intl.Collator(languageTags[this.#main], { ignorePunctuation: true });
    const terms = this.#report.terms
      .filter(({ id }) => used.has(id))
      .toSorted((a, b) => compare(a[this.#main], b[this.#main]));
    const names = (term: Localized): Markup =>
      this.#main === 'zh'
        ? markup`${term.zh} <span lang="${languageTags.en}">${term.en}</span>`
        : markup`${term.en} <span lang="${languageTags.zh}">${term.zh}</span>`;
    const body = markup`<section epub:type="glossary" role="doc-glossary" aria-labelledby="title">
<h1 id="title">${this.#each('span', (language) => translate(language)('print.terms'))}</h1>
<dl>${terms.map(
      ({ id, explain, basis, ...term }) =>
        markup`<dt id="${id}"><dfn>${names(term)}</dfn></dt>${this.#languages.map((language) => markup`<dd lang="${languageTags[language]}">${explain && markChinese(explain[language], language)} <small>${translate(language)(`terms.basis.${basis}`)}</small></dd>`)}\n`,
    )}</dl>
</section>`;
    return {
      id: 'terms',
      title: translate(this.#main)('print.terms'),
      part: 'backmatter',
      body,
      headings: [],
      pages: [],
    };
  }
}

/** Pairs each id with the sentence where it stands first, in the order of the text. */
function firstMentions(
  sentences: readonly SentencePair[],
  idsOf: (pair: SentencePair) => readonly string[],
): (readonly [string, SentencePair])[] {
  const first = new Map<string, SentencePair>();
  for (const pair of sentences) {
    for (const id of idsOf(pair)) if (!first.has(id)) first.set(id, pair);
  }
  return [...first];
}

function anchorOf({ n }: SentencePair): string {
  return `s${n}`;
}

function noteId(id: string, language: Locale): string {
  return `note-${language}-${id}`;
}

/** The number of a sentence, which is also where the page list leads to. */
function pageBreak(pair: SentencePair, chapter: number): Markup {
  return markup`<span class="number" id="${anchorOf(pair)}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${chapter}.${pair.n}">${pair.n}</span>`;
}
