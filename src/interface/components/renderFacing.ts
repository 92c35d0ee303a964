import { languageTags, otherLocale, type Locale } from '../../locales.ts';
import type { Report, SentencePair } from '../../report/report.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { renderLinkedSentence } from './renderLinkedSentence.ts';
import { articlePart, renderRemarkNote } from './renderNotes.ts';
import { noteAnchor, renderSentenceLink } from './renderSentence.ts';

/**
 * Draws a sentence with its other language beside it, its number before them and the remarks on it below; of a heading only the
 * words are the heading. `isFirst` says that a paragraph begins with it: paragraphs have no element of their own, as reader
 * modes take the one with the most text in it for the whole.
 */
export function renderFacingSentence(report: Report, locale: Locale, pair: SentencePair, isFirst: boolean): Markup {
  const sides = [locale, otherLocale(locale)].map(
    (language) =>
      markup`<span class="side" lang="${languageTags[language]}">${renderLinkedSentence(report, language, pair)}</span>`,
  );
  const remarks = pair.remarks
    .filter((id) => !isLostText(report, id))
    .map((id) => renderRemarkNote(report, locale, id, noteAnchor(pair, 'remark', id), false));
  const notes = remarks.length > 0 && markup`<span class="notes-here" data-annotation>${remarks}</span>`;
  const number = renderSentenceLink(locale, pair);
  // A space of their own parts the languages where they are read out, listed or copied.
  return pair.block === 'heading'
    ? markup`<section class="s heading ${articlePart}" id="s${pair.n}">${number}<h2 class="pair">${sides[0]} ${sides[1]}</h2>${notes}</section>`
    : markup`<p class="s pair${isFirst && ' first'}${pair.block === 'caption' && ' caption'}" id="s${pair.n}">${number}${sides[0]} ${sides[1]}${notes}</p>`;
}

/** Text that is lost is told of in a block of its own, so its sentence needs no second note. */
function isLostText(report: Report, remark: string): boolean {
  return report.remarks.some(({ id, kind }) => id === remark && kind === 'lost-text');
}
