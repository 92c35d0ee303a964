import type { Locale } from '../../locales.ts';
import { renderWords } from '../../report/renderWords.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { figurePath, href, termPath } from '../../words/i18n/paths.ts';
import { markup, type Markup } from '../../words/markup.ts';

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
        return markup`<a class="term" href="${href(termPath(language, run.term))}">${words}</a>`;
      case 'remark':
        return undefined;
    }
  });
}
