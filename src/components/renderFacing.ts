import { translator } from '../i18n/translate.ts';
import { languageTags, otherLocale, type Locale } from '../locales.ts';
import { markup, type Markup } from '../markup/markup.ts';
import type { Report, SentencePair } from '../report/report.ts';
import { renderLinkedSentence } from './renderLinkedSentence.ts';
import { renderRemarkNote } from './renderNotes.ts';
import { noteAnchor } from './renderSentence.ts';

/** Draws a sentence with its other language beside it, its number before them and the remarks on it below. */
export function renderFacingSentence(report: Report, locale: Locale, pair: SentencePair): Markup {
  const { n } = pair;
  const number = markup`<a class="sn" data-annotation href="#s${n}" aria-label="${translator(locale)('sentence.link', { n })}">${n}</a>`;
  const sides = [locale, otherLocale(locale)].map(
    (language) =>
      markup`<span class="side" lang="${languageTags[language]}">${renderLinkedSentence(report, language, pair)}</span>`,
  );
  const remarks = pair.remarks
    .filter((id) => !isLostText(report, id))
    .map((id) => renderRemarkNote(report, locale, id, noteAnchor(pair, 'remark', id)));
  const notes = remarks.length > 0 && markup`<span class="remarks-here" data-annotation>${remarks}</span>`;
  return markup`${number}${sides}${notes}`;
}

/** Text that is lost is told of in a block of its own, so its sentence needs no second note. */
function isLostText(report: Report, remark: string): boolean {
  return report.remarks.some(({ id, kind }) => id === remark && kind === 'lost-text');
}
