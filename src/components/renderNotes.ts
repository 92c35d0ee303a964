import { figurePath, href, localPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { languageTags, type Locale } from '../locales.ts';
import { markup, type Markup } from '../markup/markup.ts';
import { explainFigure } from './explainFigure.ts';
import { formatNumberParts } from '../quantities/index.ts';
import type { Figure, Report } from '../report/report.ts';

/** Draws a figure's callout: the number, what it measures, target or result, the bound in words, a converted unit, the way to its page. */
export function renderFigureNote(report: Report, locale: Locale, figure: Figure, anchor: string): Markup {
  const t = translator(locale);
  const { sign, number, unit } = formatNumberParts(figure, locale, { counter: figure.counter?.[locale] });
  const printed = locale === 'en' && markup` <span lang="${languageTags.zh}">${figure.quote.zh}</span>`;
  return markup`<a class="note ${figure.kind}" id="${anchor}" href="${href(figurePath(locale, report.year, figure.id))}"><span class="value"><span class="num">${sign}${number}</span><span class="unit">${unit}</span></span><span class="what">${figure.label[locale]}</span><span class="how">${explainFigure(figure, locale, t)}${printed}</span></a>`;
}

/** Draws the plain explanation of a term. */
export function renderTermNote(report: Report, locale: Locale, id: string, anchor: string): Markup {
  const term = report.terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`no term has the id "${id}"`);
  const address = href(localPath(locale, `/terms/#${id}`));
  return markup`<span class="note termnote" id="${anchor}"><a href="${address}">${term[locale]}</a> <span class="how">${term.explain?.[locale]}</span></span>`;
}

/** Draws what is wrong with the source at this place, and how we read it. */
export function renderRemarkNote(report: Report, locale: Locale, id: string, anchor: string): Markup {
  const t = translator(locale);
  const remark = report.remarks.find((candidate) => candidate.id === id);
  if (!remark) throw new Error(`no remark has the id "${id}"`);
  const reading = remark.reading && t('note.reading', { reading: remark.reading[locale] });
  return markup`<span class="note remark" id="${anchor}"><b>※ ${t(`remark.${remark.kind}`)}</b> <span class="how">${remark.reason[locale]} ${reading}</span></span>`;
}
