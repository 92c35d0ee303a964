import type { Localized } from '../../locales.ts';
import { citeSource } from '../citations/citeSource.ts';
import type { PublicContextFact } from './contracts.ts';
import { provenanceColumn } from './figureColumns.ts';
import { writeCsv, type Cell } from './writeCsv.ts';

/** A row: an official figure of others, with how the report's figure beside it is cited. */
type CitedFact = PublicContextFact & { readonly citation: Localized };

/** The report's figure, the official figure beside it, and where both are from, in one row. */
const columns = {
  figure: ({ figure }) => figure.id,
  report_label_zh: ({ figure }) => figure.label.zh,
  report_label_en: ({ figure }) => figure.label.en,
  report_kind: ({ figure }) => figure.kind,
  report_value: ({ figure }) => figure.value,
  report_unit: ({ figure }) => figure.unit,
  report_bound: ({ figure }) => figure.bound,
  report_quote_zh: ({ figure }) => figure.quote.zh,
  report_quote_en: ({ figure }) => figure.quote.en,
  report_url_zh: ({ figure }) => figure.url.zh,
  report_url_en: ({ figure }) => figure.url.en,
  report_citation_zh: ({ citation }) => citation.zh,
  report_citation_en: ({ citation }) => citation.en,
  context: ({ id }) => id,
  context_what_zh: ({ what }) => what.zh,
  context_what_en: ({ what }) => what.en,
  context_place_zh: ({ placeName }) => placeName.zh,
  context_place_en: ({ placeName }) => placeName.en,
  context_year: ({ year }) => year,
  context_through_month: ({ throughMonth }) => throughMonth,
  context_standing: ({ standing }) => standing,
  context_value: ({ value }) => value,
  context_unit: ({ unit }) => unit,
  context_bound: ({ bound }) => bound,
  context_direction: ({ direction }) => direction,
  context_words_zh: ({ words }) => words.zh,
  context_words_en: ({ words }) => words.en,
  comparability: ({ comparability }) => comparability.join(';'),
  basis_zh: ({ basis }) => basis?.zh,
  basis_en: ({ basis }) => basis?.en,
  note_zh: ({ note }) => note?.zh,
  note_en: ({ note }) => note?.en,
  context_quote: ({ quote }) => quote,
  source_publisher_zh: ({ source }) => source.publisher.zh,
  source_publisher_en: ({ source }) => source.publisher.en,
  source_title_zh: ({ source }) => source.title.zh,
  source_title_en: ({ source }) => source.title.en,
  source_date: ({ source }) => source.date,
  source_address: ({ source }) => source.address,
  source_official: ({ source }) => source.official,
  source_names_zh: ({ source }) => source.names?.zh,
  source_names_en: ({ source }) => source.names?.en,
  source_citation_zh: ({ source, checked }) => citeSource(source, checked).zh,
  source_citation_en: ({ source, checked }) => citeSource(source, checked).en,
  checked: ({ checked }) => checked,
} satisfies Record<string, (fact: CitedFact) => Cell>;

/** Stands in each row, so that one copied out of the table says it too. */
const notOfReport =
  'The columns context_ and source_ hold an official figure of others, not of the report; it stands beside';

/**
 * Returns the official figures of others as CSV, one a line: the same as context.json, flat, with how both figures are
 * cited; `citationOf` cites a figure of the report, `provenance` stands in each row.
 */
export function contextCsv(
  facts: readonly PublicContextFact[],
  citationOf: (figure: string) => Localized,
  provenance: string,
): string {
  const cited = facts.map((fact) => ({ ...fact, citation: citationOf(fact.figure.id) }));
  const rows = cited.map((fact) => [
    ...Object.values(columns).map((cell) => cell(fact)),
    `${notOfReport} ${provenance}`,
  ]);
  return writeCsv([[...Object.keys(columns), provenanceColumn], ...rows]);
}
