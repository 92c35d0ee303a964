import type { Localized } from '../locales.ts';
import type { Figure, FigureMention, Report } from '../report/report.ts';

/** One figure as others may build on it: the annotation, and what was read from the prose. */
export interface PublicFigure extends Omit<Figure, 'mentions'> {
  readonly mentions: readonly Omit<FigureMention, 'quote'>[];
  readonly url: Localized;
}

/** The contract of `/data/{year}/figures.json`. */
export interface FiguresJson {
  readonly report: {
    readonly year: number;
    readonly title: Localized;
    readonly source: { readonly file: string; readonly sha256: string };
    readonly positions: string;
  };
  readonly figures: readonly PublicFigure[];
}

/** Returns all figures as public data; `addressOf` gives the whole address of a figure's page in each language. */
export function figuresJson(report: Report, addressOf: (figure: Figure) => Localized): FiguresJson {
  const { file, sha256, title } = report.origin;
  return {
    report: {
      year: report.year,
      title,
      source: { file, sha256 },
      positions: 'Unicode code points into the source file; end is not included',
    },
    figures: report.figures.map((figure) => ({
      ...figure,
      mentions: figure.mentions.map(({ chapter, sentence, start, end }) => ({ chapter, sentence, start, end })),
      url: addressOf(figure),
    })),
  };
}
