import { marksOf, type Chart } from '../../charts/chart.ts';
import { figureText } from '../../charts/finding.ts';
import type { Locale } from '../../locales.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import { viewThroughLens, type LensView } from './lens.ts';
import { settingChoices, type Settings } from './settings.ts';

/** The amounts of a chart as one choice of the unit lens shows them. */
export interface LensList {
  readonly choice: LensChoice;
  readonly amounts: readonly {
    /** The figure's id. */
    readonly id: string;
    readonly label: string;
    /** The amount with its bound, as the drawing has it. */
    readonly printed: string;
    readonly view: LensView;
  }[];
}

/** What a reader may choose in the lens beside the printed form. */
export type LensChoice = Exclude<NonNullable<Settings['money' | 'land']>, 'printed'>;

const isChoice = (choice: string): choice is LensChoice => choice !== settingChoices.money[0];
const choices = [...settingChoices.money, ...settingChoices.land].filter(isChoice);

/** Returns what each choice of the lens has to add below a chart's drawing; a choice that adds nothing has no list. */
export function lensLists(
  chart: Chart,
  locale: Locale,
  dollars: Pick<Edition['dollars'], 'yuanPerDollar'>,
): LensList[] {
  return choices.flatMap((choice): LensList[] => {
    const settings = choice === 'hectares' ? { land: choice } : { money: choice };
    const amounts = marksOf(chart).flatMap(({ figure, label }) => {
      const { id, value, unit, bound } = figure;
      const view =
        unit === 'CNY' || unit === 'mu' ? viewThroughLens(value, unit, settings, locale, dollars, bound) : undefined;
      return view ? [{ id, label: label[locale], printed: figureText(figure, locale), view }] : [];
    });
    return amounts.length > 0 ? [{ choice, amounts }] : [];
  });
}
