import type { Run } from '../chapters/runs.ts';
import { figurePath, href, localPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { languageTags, otherLocale, type Locale } from '../locales.ts';
import { markup, type Markup } from '../markup/markup.ts';
import type { Report, SentencePair } from '../report/report.ts';
import { renderRemarkNote } from './renderNotes.ts';
import { noteAnchor } from './renderSentence.ts';

/** Draws a sentence with its other language beside it, its number before them and the remarks on it below. */
export function renderFacingSentence(report: Report, locale: Locale, pair: SentencePair): Markup {
  const { n } = pair;
  const number = markup`<a class="sn" data-annotation href="#s${n}" aria-label="${translator(locale)('sentence.link', { n })}">${n}</a>`;
  const sides = [locale, otherLocale(locale)].map(
    (language) =>
      markup`<span class="side" lang="${languageTags[language]}">${renderSide(report, locale, language, pair)}</span>`,
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

function renderSide(report: Report, locale: Locale, language: Locale, pair: SentencePair): (Markup | undefined)[] {
  return pair.runs[language].map((run) => renderRun(report, locale, language, pair, run));
}

/** Draws a run; figures and terms lead to their own pages in the language of the words. */
function renderRun(report: Report, locale: Locale, language: Locale, pair: SentencePair, run: Run): Markup | undefined {
  switch (run.kind) {
    case 'text':
      return markup`${run.text}`;
    case 'figure': {
      const kind = report.figures.find(({ id }) => id === run.figure)?.kind;
      return markup`<a class="fig ${kind}" href="${href(figurePath(language, report.year, run.figure))}">${run.text}</a>`;
    }
    case 'term':
      return markup`<a class="term" href="${href(localPath(language, `/terms/#${run.term}`))}">${run.text}</a>`;
    case 'remark':
      if (isLostText(report, run.remark)) return undefined;
      // The note below is in the language of the page, and so is the mark that leads to it.
      return markup`<a class="mark" data-annotation lang="${languageTags[locale]}" href="#${noteAnchor(pair, 'remark', run.remark)}" aria-label="${translator(locale)('note.remark')}">※</a>`;
  }
}
