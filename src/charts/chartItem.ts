import type { Locale } from '../locales.ts';
import type { Bound } from '../quantities/index.ts';
import type { Translate } from '../words/i18n/translate.ts';
import type { Figure } from '../report/report.ts';
import type { ChapterId } from '../reading/schemas/chapter.ts';
import type { Mark } from './chart.ts';
import { figureText } from './finding.ts';

/** Something that is linked to and announced. */
export interface SpokenLink {
  readonly id: string;
  readonly kind: Figure['kind'];
  /** What is announced. */
  readonly spoken: string;
  readonly href: string;
}

/** A mark with every word it shows or speaks, ready to be laid out. */
export interface ChartItem extends SpokenLink {
  /** The figure's id. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly bound: Bound;
  /** The quantity in words: 超过220亿元, "at least 120". */
  readonly text: string;
  /** True where that the figure is a part is our inference. */
  readonly isInferred: boolean;
}

/** What a chart needs to speak a language and to lead somewhere. */
export interface ItemContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly hrefOf: (figure: Figure) => string;
  /** Returns the address of a chapter, or of a sentence of it. */
  readonly chapterHref: (chapter: ChapterId, sentence?: number) => string;
}

/** Returns a mark in the words of a language. */
export function itemOf({ figure, label, name }: Mark, { locale, t, hrefOf }: ItemContext): ChartItem {
  const text = figureText(figure, locale);
  const inferred = figure.partIsInferred ? [t('chart.inferred')] : [];
  return {
    id: figure.id,
    label: label[locale],
    value: figure.value,
    bound: figure.bound,
    kind: figure.kind,
    text,
    isInferred: figure.partIsInferred ?? false,
    spoken: [name[locale], text, t(`note.kind.${figure.kind}`), ...inferred].join(t('chart.comma')),
    href: hrefOf(figure),
  };
}
