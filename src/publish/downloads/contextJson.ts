import { compareFact } from '../../report/context/compareFact.ts';
import type { Context } from '../../reading/readContext.ts';
import type { Localized } from '../../locales.ts';
import { figureNamed } from '../../report/named.ts';
import type { Report } from '../../report/report.ts';
import type { ContextJson, PublicContextFact } from './contracts.ts';
import type { Provenance } from './provenance.ts';

/** Returns the official figures of others as public data, each with the report's figure beside it. */
export function contextJson(
  report: Report,
  { looked, facts, sources }: Context,
  provenance: Provenance,
  addressOf: (figure: string) => Localized,
): ContextJson {
  return {
    report: provenance,
    note: {
      zh: '别处的官方数字，非本报告；report一栏说的是旁边的报告。',
      en: 'Official figures from elsewhere, not from the report; “report” describes the report that they stand beside.',
    },
    looked,
    facts: facts.map(({ at: _, source: sourceId, figure: figureId, ...fact }): PublicContextFact => {
      const figure = figureNamed(report, figureId);
      const source = sources.find(({ id }) => id === sourceId);
      const placeName = report.site.places[fact.place];
      if (!source || !placeName) throw new Error(`no source "${sourceId}" or no place "${fact.place}"`);
      const { at: __, id: ___, ...published } = source;
      const { value, unit, bound, kind, label, quote } = figure;
      return {
        ...fact,
        placeName,
        comparability: [...compareFact({ ...fact }, figure, report)],
        source: published,
        figure: { id: figureId, kind, value, unit, bound, label, quote, url: addressOf(figureId) },
      };
    }),
  };
}
