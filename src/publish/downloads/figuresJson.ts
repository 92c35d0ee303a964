import type { Localized } from '../../locales.ts';
import type { Figure, Report } from '../../report/report.ts';
import type { FiguresJson, PublicFigure } from './contracts.ts';
import type { Provenance } from './provenance.ts';

export type { FiguresJson } from './contracts.ts';

/** Returns all figures as public data; `addressOf` gives the whole address of a figure's page in each language. */
export function figuresJson(
  { figures }: Pick<Report, 'figures'>,
  provenance: Provenance,
  addressOf: (id: string) => Localized,
): FiguresJson {
  return { report: provenance, figures: figures.map((figure) => publishFigure(figure, addressOf(figure.id))) };
}

function publishFigure(figure: Figure, url: Localized): PublicFigure {
  const { id, value, unit, counter, bound, direction, kind, measure, label, scope, partOf, partIsInferred } = figure;
  const { topics, readers, note, chapter, quote, sentence, mentions } = figure;
  return {
    ...{ id, value, unit, counter, bound, direction, kind, measure, label, scope, partOf, partIsInferred },
    ...{ topics, readers, note, chapter, quote, sentence },
    mentions: mentions.map(({ chapter, sentence, start, end }) => ({ chapter, sentence, start, end })),
    url,
  };
}
