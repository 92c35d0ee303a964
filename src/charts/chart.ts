import type { Localized } from '../locales.ts';
import type { Place } from '../reading/problem.ts';
import type { ChapterId } from '../reading/schemas/chapter.ts';
import type { ChartKind, Claim, Fact } from '../reading/schemas/chart.ts';
import type { Figure } from '../report/report.ts';

/** A figure in a chart, with the label it carries there. */
export interface Mark {
  readonly figure: Figure;
  readonly label: Localized;
  /** What the figure measures, where a value stands beside its name and no drawing shows what it is a value of. */
  readonly name: Localized;
}

/** Marks that share one scale. */
export interface MarkGroup {
  readonly title?: Localized | undefined;
  readonly marks: readonly Mark[];
}

/** Marks drawn as bars, and the one that they are compared with. */
export interface BarGroup extends MarkGroup {
  readonly against?: Mark | undefined;
}

/** One row of results beside goals. */
export interface BesideRow {
  readonly label: Localized;
  readonly result?: Mark | undefined;
  readonly goal?: Mark | undefined;
  readonly words?: Quotation | undefined;
  readonly broken?: Localized | undefined;
}

/** Words of the report that stand where a number could be expected. */
export interface Quotation {
  readonly text: Localized;
  readonly chapter: ChapterId;
  readonly sentence: number;
}

interface ChartHead {
  readonly id: string;
  readonly title: Localized;
  /** With `{{name}}` where something is to be filled in. */
  readonly finding: Localized;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly claims: readonly Claim[];
  readonly note?: Localized | undefined;
  readonly at: Place;
}

/** What each kind of chart draws. */
interface ChartShapes {
  bars: { readonly groups: readonly BarGroup[] };
  whole: { readonly whole: Mark; readonly parts: readonly Mark[] };
  tally: { readonly groups: readonly MarkGroup[] };
  crowd: { readonly mark: Mark; readonly beside: readonly Mark[] };
  squares: { readonly marks: readonly Mark[] };
  fall: { readonly mark: Mark; readonly before: Localized; readonly after: Localized };
  course: { readonly stages: readonly (MarkGroup & { readonly title: Localized })[] };
  beside: { readonly rows: readonly BesideRow[] };
  glance: { readonly marks: readonly Mark[] };
  survival: object;
}

/** A chart whose figures have all been found. */
export type Chart = { [K in ChartKind]: ChartHead & { readonly kind: K } & ChartShapes[K] }[ChartKind];

/** Returns the marks of a chart in the order in which a reader meets them; none for a chart that draws no figures. */
export function marksOf(chart: Chart): readonly Mark[] {
  switch (chart.kind) {
    case 'bars':
      return chart.groups.flatMap(marksOfBars);
    case 'tally':
      return chart.groups.flatMap(({ marks }) => marks);
    case 'whole':
      return [...chart.parts, chart.whole];
    case 'crowd':
      return [chart.mark, ...chart.beside];
    case 'squares':
    case 'glance':
      return chart.marks;
    case 'fall':
      return [chart.mark];
    case 'course':
      return chart.stages.flatMap(({ marks }) => marks);
    case 'beside':
      return chart.rows.flatMap(({ result, goal }) => [result, goal].filter((mark) => mark !== undefined));
    case 'survival':
      return [];
  }
}

/** Returns all marks of a group of bars: what they are compared with stands first. */
export function marksOfBars({ against, marks }: BarGroup): readonly Mark[] {
  return against ? [against, ...marks] : marks;
}
