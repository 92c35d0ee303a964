import type { Locale } from '../../locales.ts';
import { figureNamed } from '../../report/named.ts';
import { renderWords } from '../../report/renderWords.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { translator, type Translate } from '../../words/i18n/translate.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { articlePart, renderFigureNotes, renderRemarkNote, renderTermNote } from './renderNotes.ts';

interface SentenceContext {
  readonly report: Report;
  readonly locale: Locale;
  readonly pair: SentencePair;
  readonly t: Translate;
}

/** Returns the anchor of the note that belongs to a figure, term or remark of a sentence. */
export function noteAnchor(pair: SentencePair, kind: 'figure' | 'term' | 'remark', id: string): string {
  return `s${String(pair.n)}-${kind}-${id}`;
}

/** Draws a sentence as it stands in a chapter: its number, its words with figures and terms to open, and its notes. */
export function renderSentence(report: Report, locale: Locale, pair: SentencePair): Markup {
  const context = { report, locale, pair, t: translator(locale, report.year) };
  return markup`<span class="s" id="s${pair.n}">${renderSentenceLink(locale, pair)}${renderRuns(context)}${renderNotes(context)}</span>`;
}

/** Draws a sentence that is a heading: what stands around the words is no part of the heading, so that a list of headings reads well. */
export function renderHeading(report: Report, locale: Locale, pair: SentencePair): Markup {
  const context = { report, locale, pair, t: translator(locale, report.year) };
  return markup`<section class="s heading ${articlePart}" id="s${pair.n}">${renderSentenceLink(locale, pair)}<h2>${renderRuns(context)}</h2>${renderNotes(context)}</section>`;
}

/**
 * Draws a sentence's number, a link to keep. The styles write the number: as text it would stand between two sentences where
 * they are searched for, quoted in an address or taken by a reading mode.
 */
export function renderSentenceLink(locale: Locale, { n }: SentencePair): Markup {
  return markup`<a class="sn" data-annotation data-n="${n}" href="#s${n}" aria-label="${translator(locale)('sentence.link', { n })}"></a>`;
}

function renderRuns({ report, locale, pair, t }: SentenceContext): Markup {
  return renderWords(pair, locale, (run, words) => {
    switch (run.kind) {
      case 'text':
        return words;
      case 'figure':
        return markup`<a class="fig ${figureNamed(report, run.figure).kind}" href="#${noteAnchor(pair, 'figure', run.figure)}">${words}</a>`;
      case 'term':
        return markup`<a class="term" href="#${noteAnchor(pair, 'term', run.term)}">${words}</a>`;
      case 'remark':
        return markup`<a class="mark" data-annotation href="#${noteAnchor(pair, 'remark', run.remark)}" aria-label="${t('note.remark')}"></a>`;
    }
  });
}

/**
 * Draws the notes of a sentence. Reader modes leave out a sidebar and so the notes on figures and terms, which would stand amid
 * the text there; one that shows them all the same breaks the line. What is said of faults of the source they keep.
 */
function renderNotes({ report, locale, pair }: SentenceContext): Markup[] {
  // Closed notes leave nothing between two Chinese sentences, which are set without a space.
  const gap = locale === 'en' && ' ';
  const withGaps = (notes: readonly Markup[]): Markup[] => notes.map((note) => markup`${gap}${note}`);
  const remarks = pair.remarks.map((id) => renderRemarkNote(report, locale, id, noteAnchor(pair, 'remark', id), true));
  const figures = [...new Set(pair.figures)].map((id) => figureNamed(report, id));
  const terms = pair.runs[locale].filter((run) => run.kind === 'term');
  const asides = [
    ...renderFigureNotes(
      report,
      locale,
      figures.map((figure) => ({ figure, anchor: noteAnchor(pair, 'figure', figure.id) })),
    ),
    ...terms.map(({ term }) => renderTermNote(report, locale, term, noteAnchor(pair, 'term', term))),
  ];
  return [
    ...(remarks.length > 0 ? [markup`<span class="notes" data-annotation>${withGaps(remarks)}</span>`] : []),
    ...(asides.length > 0
      ? [markup`<span class="notes sidebar" data-annotation><br>${withGaps(asides)}<br></span>`]
      : []),
  ];
}
