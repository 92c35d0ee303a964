import { breakable } from '../../words/lineBreaks/breakable.ts';
import { figurePath, href, termPath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { languageTags, type Locale } from '../../locales.ts';
import { setWords } from '../../words/setWords.ts';
import { markup, type Markup } from '../../words/markup.ts';
import { partsBesideLabel } from '../../report/figureParts.ts';
import { remarkNamed, termNamed } from '../../report/named.ts';
import type { Figure, Report } from '../../report/report.ts';
import { lensHook } from '../../features/settings/lensHook.ts';
import { shortLabel } from '../../report/shortLabel.ts';
import { explainFigure } from '../../report/explainFigure.ts';

/**
 * The class of what is small or has a telling id, and belongs to the text all the same: by `article` in it, browsers' reader
 * modes and web clippers know not to drop it.
 */
export const articlePart = 'article-part';

/** A figure with the id of its callout. */
export interface AnchoredFigure {
  readonly figure: Figure;
  readonly anchor: string;
}

/**
 * Draws the callouts of a sentence's figures under the heading of their kind: the number, what it measures,
 * its bound in words, a unit that readers elsewhere know, the printed form, the way to the figure's page.
 */
export function renderFigureNotes(report: Report, locale: Locale, figures: readonly AnchoredFigure[]): Markup[] {
  const t = translator(locale, report.year);
  // A long English unit may go to a line of its own; a heading and its note are two words without styles.
  const gap = locale === 'en' && ' ';
  return figures.map(({ figure, anchor }, index) => {
    const { sign, number, unit } = partsBesideLabel(figure, locale);
    const isFirstOfKind = figures[index - 1]?.figure.kind !== figure.kind;
    const details = explainFigure(figure, locale);
    const kindWords = t(`note.kind.${figure.kind}`);
    const heading = isFirstOfKind && markup`<span class="kind ${figure.kind}">${kindWords}</span>${gap}`;
    // In place of the margin's heading where a note is opened alone.
    const kind = markup`<span class="kind-alone">${kindWords}${details && ' · '}</span>`;
    const lens = lensHook(figure);
    const hook = lens['data-u'] === 'CNY' && markup` data-v="${lens['data-v']}" data-u="CNY"`;
    const printed = locale === 'en' && markup` <span lang="${languageTags.zh}">${figure.quote.zh}</span>`;
    return markup`${heading}<a class="note ${figure.kind}" id="${anchor}" href="${href(figurePath(locale, report.year, figure.id))}"><span class="value"><span class="num">${sign}${number}</span>${gap}<span class="unit">${unit}</span></span> <span class="what"${hook}>${breakable(shortLabel(figure, report.year, locale), locale)} <span class="how">${kind}${details}${printed}</span></span></a>`;
  });
}

/** Draws the plain explanation of a term. */
export function renderTermNote(report: Report, locale: Locale, id: string, anchor: string): Markup {
  const term = termNamed(report, id);
  const address = href(termPath(locale, id));
  return markup`<span class="note termnote" id="${anchor}"><a href="${address}">${term[locale]}</a> <span class="how">${term.explain && setWords(term.explain[locale], locale)}</span></span>`;
}

/**
 * Draws what is wrong with the source at this place, and how we read it, in an editor's brackets: some readers have it amid the
 * text. Where it is folded its heading opens it, as the mark in the text does.
 */
export function renderRemarkNote(
  report: Report,
  locale: Locale,
  id: string,
  anchor: string,
  isFolded: boolean,
): Markup {
  const t = translator(locale);
  const remark = remarkNamed(report, id);
  const reading = remark.reading && setWords(t('note.reading', { reading: remark.reading[locale] }), locale);
  const heading = markup`※ ${t(`remark.${remark.kind}`)}`;
  const opener = isFolded ? markup`<a class="term" href="#${anchor}">${heading}</a>` : heading;
  const [open, close] = locale === 'zh' ? ['〔', '〕'] : ['[', ']'];
  return markup`<span class="note remark ${articlePart}" id="${anchor}">${open}<b>${opener}</b>${reading && markup` ${reading}`}<span class="how"> ${setWords(remark.reason[locale], locale)}</span>${close}</span>`;
}
