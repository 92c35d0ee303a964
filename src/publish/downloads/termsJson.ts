import type { Report } from '../../report/report.ts';
import type { TermsJson } from './contracts.ts';
import type { Provenance } from './provenance.ts';
import { sentenceId } from '../../report/sentenceId.ts';

/** Returns the terms of the report with the sentences in which they stand. */
export function termsJson({ terms, chapters }: Pick<Report, 'terms' | 'chapters'>, provenance: Provenance): TermsJson {
  const pairs = chapters.flatMap(({ sentences }) => sentences);
  return {
    report: provenance,
    terms: terms.map(({ id, zh, en, kind, explain, basis, looked, source }) => ({
      ...{ id, zh, en, kind, explain, basis, looked, source },
      sentences: pairs.filter((pair) => pair.terms.includes(id)).map(sentenceId),
    })),
  };
}
