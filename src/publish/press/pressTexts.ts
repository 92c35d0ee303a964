import { wordFigure } from '../../charts/wordFigure.ts';
import { quoteBilingually } from '../citations/quoteBilingually.ts';
import { joinList } from '../../words/i18n/joinList.ts';
import type { Addresses } from '../../words/i18n/addresses.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import type { Locale, Localized } from '../../locales.ts';
import type { Figure, Report } from '../../report/report.ts';
import type { Edition } from '../../reading/schemas/edition.ts';

/** What the texts for newsrooms are made from. */
export interface PressContext {
  readonly report: Pick<Report, 'year' | 'origin' | 'chapters' | 'figures' | 'outline'>;
  readonly edition: Pick<Edition, 'version' | 'issued' | 'license'>;
  readonly addresses: Addresses;
  /** The address of the data page in each language. */
  readonly dataPage: Localized;
}

/** Returns what a newsroom must know at a glance: what the document is, what is missing of it, and its main figures with their pages. */
export function factSheet(
  { report, edition, addresses, dataPage }: PressContext,
  locale: Locale,
  t: Translate,
): string {
  const { origin, figures } = report;
  const line = (figure: Figure): string =>
    `${t('entry.line', { name: figure.label[locale], value: wordFigure(figure, locale) })}\n${addresses.figure(figure.id)[locale]}`;
  // A report opens with what it thinks most of.
  const ofKind = (kind: Figure['kind']): string =>
    figures
      .filter((figure) => figure.kind === kind && figure.chapter === report.outline.chapters[0])
      .map(line)
      .join('\n');
  const count = (kind: Figure['kind']): number => figures.filter((figure) => figure.kind === kind).length;
  return paragraphs([
    t('site.title'),
    t('site.unofficial'),
    `${t('entry.line', { name: t('origin.title'), value: origin.title[locale] })}\n${origin.description[locale]}\n${origin.sessionOpenedNote[locale]}`,
    `${t('note.kind.result')}\n${ofKind('result')}`,
    `${t('press.mainTargets')}\n${ofKind('target')}`,
    t('press.counts', {
      total: figures.length,
      results: count('result'),
      targets: count('target'),
      contexts: count('context'),
    }),
    t('press.bounds'),
    `${t('press.version', { version: edition.version, issued: edition.issued })}\n${dataPage[locale]}`,
  ]);
}

/** Returns every sentence that states a figure, in both languages with its address, chapter by chapter, for quoting. */
export function quotations({ report, addresses }: PressContext, locale: Locale, t: Translate): string {
  const chapters = report.chapters.flatMap(({ head, sentences }) => {
    const quoted = sentences.filter(({ figures }) => figures.length > 0);
    if (quoted.length === 0) return [];
    const quotes = quoted.map(({ chapter, n, text }) =>
      quoteBilingually(text, addresses.sentence(chapter, n)[locale], locale),
    );
    return [head[locale].short, ...quotes];
  });
  return paragraphs([t('press.quotations'), t('site.unofficial'), ...chapters]);
}

/** Returns under which licence the files stand, and what it does not cover, in both languages. */
export function licenseText({ edition: { license } }: PressContext): string {
  return paragraphs([`${license.name} (${license.id})\n${license.url}`, license.covers.zh, license.covers.en]);
}

/** Returns whose work the report, this edition and its source file are, in one language below the other. */
export function creditsText(
  { report, edition, dataPage }: PressContext,
  t: Readonly<Record<Locale, Translate>>,
): string {
  const { origin } = report;
  const credits = (locale: Locale): string => {
    const words = t[locale];
    const authors = joinList(
      origin.authors.map((author) => author[locale]),
      locale,
    );
    return [
      words('entry.line', { name: words('origin.authors'), value: authors }),
      words('entry.line', {
        name: words('origin.publisher'),
        value: origin.publisher ?? words('origin.noPublisher'),
      }),
      words('press.credit', { site: words('site.title'), version: edition.version, address: dataPage[locale] }),
    ].join('\n');
  };
  return paragraphs([credits('zh'), credits('en'), `${origin.file}\nsha-256 ${origin.sha256}`]);
}

/** Returns paragraphs with an empty line between them; CRLF, as every editor shows it. */
function paragraphs(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
