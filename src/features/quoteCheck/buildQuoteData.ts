import { byLocale, type Locale } from '../../locales.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { Report, ReportChapter } from '../../report/report.ts';
import { translator } from '../../words/i18n/translate.ts';
import { mapTraditional } from '../search/searchTexts.ts';
import type { FigureSpan, QuoteData, QuoteOther, QuoteSentence } from './quoteData.ts';

/**
 * Returns the report as the quote checker in the browser needs it: sentences with the places of their figures, and the
 * official figures of others that a text may state instead.
 */
export function buildQuoteData(report: Report, others: readonly QuoteOther[]): QuoteData {
  const sentences = report.chapters.flatMap(quoteSentences);
  return {
    year: report.year,
    placeNames: byLocale((locale) => translator(locale)('check.placeNames').split('|')),
    chapters: report.chapters.map(({ id, head }) => ({ id, short: { zh: head.zh.short, en: head.en.short } })),
    sentences,
    figures: report.figures.map(({ id, label, value, unit, bound, direction, kind }) => ({
      ...{ id, label, value, unit, bound, kind },
      ...(direction && { direction }),
    })),
    others,
    traditional: mapTraditional(sentences.map(({ text }) => text.zh).join('')),
  };
}

function quoteSentences(chapter: ReportChapter): QuoteSentence[] {
  const title: QuoteSentence = {
    chapter: chapter.id,
    n: 0,
    isApart: false,
    text: byLocale((locale) => plainTitle(chapter.head[locale].title)),
    figures: { zh: [], en: [] },
  };
  const sentences = chapter.sentences.map(({ n, block, text }): QuoteSentence => ({
    chapter: chapter.id,
    n,
    isApart: block === 'caption',
    text,
    figures: byLocale((locale) => figureSpans(chapter, locale, n)),
  }));
  // A title in brackets is ours, where the source has none.
  return title.text.zh.startsWith('［') ? sentences : [title, ...sentences];
}

function figureSpans(chapter: ReportChapter, locale: Locale, n: number): FigureSpan[] {
  const sentence = chapter.blocks[locale].flatMap(({ sentences }) => sentences).find((candidate) => candidate.n === n);
  return (sentence?.mentions ?? []).map(({ start, end, figure }) => [start, end, figure] as const);
}
