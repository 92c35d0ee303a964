import { breakable } from '../../words/lineBreaks/breakable.ts';
import { explainFigure } from '../../report/explainFigure.ts';
import { renderWords } from '../../report/renderWords.ts';
import { figurePath, href } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { languageTags, type Locale } from '../../locales.ts';
import { setWords } from '../../words/setWords.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { unitGap } from '../../quantities/index.ts';
import { partsBesideLabel } from '../../report/figureParts.ts';
import type { Figure, Report, SentencePair } from '../../report/report.ts';
import { shortLabel } from '../../report/shortLabel.ts';
import type { RemarkData } from '../../reading/schemas/remark.ts';

/** Returns the id of a sentence in the print edition, where all chapters stand on one page. */
export function printAnchor({ chapter, n }: Pick<SentencePair, 'chapter' | 'n'>): string {
  return `${chapter}-s${String(n)}`;
}

/** Draws a sentence for paper: its number, its words, its figures in bold; nothing to open. */
export function renderPrintSentence(report: Report, language: Locale, pair: SentencePair): Markup {
  const words = renderWords(pair, language, (run, text) => {
    if (run.kind === 'remark') return markup`<sup>※</sup>`;
    if (run.kind !== 'figure') return text;
    const kind = report.figures.find(({ id }) => id === run.figure)?.kind;
    return markup`<b class="fig ${kind}">${text}</b>`;
  });
  // The number stays in the line of its sentence's first word.
  return markup`<sup class="sn">${pair.n}</sup>\u00a0${words}`;
}

interface PrintNotesOptions {
  /** Whether the other language stands beside, so that its words need not be quoted. */
  readonly isFacing: boolean;
}

/** Draws what the callouts of some sentences say, as a list: figures, then remarks on the source; undefined where there are none. */
export function renderPrintNotes(
  report: Report,
  locale: Locale,
  pairs: readonly SentencePair[],
  { isFacing }: PrintNotesOptions,
): Markup | undefined {
  const items = pairs
    .flatMap((pair) => [
      ...[...new Set(pair.figures)].map((id) => renderFigure(report, locale, pair, id, isFacing)),
      ...pair.remarks.map((id) => renderRemark(report, locale, pair, id)),
    ])
    .filter((item) => item !== undefined);
  if (items.length === 0) return undefined;
  return markup`<ul class="side print-notes" lang="${languageTags[locale]}">${items}</ul>`;
}

/** What a note on a figure says, in pieces for every format. */
export interface FigureNote {
  /** With its sign and unit: "≥20", "＞220亿元". */
  readonly numeral: string;
  readonly label: string;
  /** Its kind, and what its bound means. */
  readonly details: string;
}

/** Returns what a note on a figure has room for. */
export function noteOnFigure(report: Report, locale: Locale, figure: Figure): FigureNote {
  const t = translator(locale, report.year);
  const { sign, number, unit } = partsBesideLabel(figure, locale);
  const details = [t(`note.kind.${figure.kind}`), explainFigure(figure, locale)].filter((words) => words !== '');
  return {
    numeral: sign + number + unitGap(unit, locale) + unit,
    label: shortLabel(figure, report.year, locale),
    details: details.join(' · '),
  };
}

/** Draws a note on a figure; words to add come last. */
function describeFigure(report: Report, locale: Locale, figure: Figure, added?: Markup): Markup {
  const { numeral, label, details } = noteOnFigure(report, locale, figure);
  return markup`<b class="num ${figure.kind}">${numeral}</b> ${breakable(label, locale)} <span class="how">${details}${added}</span>`;
}

/** Returns what is odd about the source at a place, in sentences: what kind and our reading; what it rests on. */
export function noteOnRemark(report: Report, locale: Locale, remark: RemarkData): { what: string; why: string } {
  const t = translator(locale, report.year);
  const reading = remark.reading && t('note.reading', { reading: remark.reading[locale] });
  const sentences = [`※ ${t(`remark.${remark.kind}`)}`, reading].filter((words) => words !== undefined);
  const [stop, end] = locale === 'zh' ? ['。', '。'] : ['. ', '.'];
  return { what: sentences.join(stop) + end, why: remark.reason[locale] };
}

/** Draws a note on a remark. */
function describeRemark(report: Report, locale: Locale, remark: RemarkData): Markup {
  const { what, why } = noteOnRemark(report, locale, remark);
  return markup`${setWords(what, locale)} <span class="how">${setWords(why, locale)}</span>`;
}

function renderFigure(
  report: Report,
  locale: Locale,
  pair: SentencePair,
  id: string,
  isFacing: boolean,
): Markup | undefined {
  const figure = report.figures.find((candidate) => candidate.id === id);
  if (!figure) return undefined;
  const address = href(figurePath(locale, report.year, id));
  const printed = locale === 'en' && !isFacing && markup` · <span lang="${languageTags.zh}">${figure.quote.zh}</span>`;
  const added = markup`${printed} <a class="id" href="${address}">${id}</a>`;
  return markup`<li><span class="of">${pair.n}</span><span class="what">${describeFigure(report, locale, figure, added)}</span></li>`;
}

function renderRemark(report: Report, locale: Locale, pair: SentencePair, id: string): Markup | undefined {
  const remark = report.remarks.find((candidate) => candidate.id === id);
  // Lost text is told of in a block of its own.
  if (!remark || remark.kind === 'lost-text') return undefined;
  return markup`<li><span class="of">${pair.n}</span><span>${describeRemark(report, locale, remark)}</span></li>`;
}
