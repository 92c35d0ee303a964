import type { Locale } from '../../locales.ts';
import { renderWords } from '../../report/renderWords.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { figurePath, href, termPath } from '../../words/i18n/paths.ts';
import { markup, type Markup, type MarkupValue } from '../../words/markup.ts';

/** Draws a sentence's words in a language away from its chapter; figures and terms lead to their own pages. */
export function renderLinkedSentence(report: Report, language: Locale, pair: SentencePair): Markup {
  return renderWords(pair, language, (run, words) => {
    switch (run.kind) {
      case 'text':
        return words;
      case 'figure': {
        const kind = report.figures.find(({ id }) => id === run.figure)?.kind;
        return markup`<a class="fig ${kind}" href="${href(figurePath(language, report.year, run.figure))}">${words}</a>`;
      }
      case 'term':
        return renderTermLink(language, run.term, words);
      case 'remark':
        return undefined;
    }
  });
}

/** Draws words as a term that leads to its entry in the glossary; on pages with `openTermNotes` it opens in place. */
export function renderTermLink(language: Locale, term: string, words: MarkupValue): Markup {
  return markup`<a class="term" href="${href(termPath(language, term))}">${words}</a>`;
}
