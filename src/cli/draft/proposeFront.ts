import { frontCharts } from '../../charts/frontCharts.ts';
import { doorIds } from '../../reading/schemas/door.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';
import { openWords } from '../../reading/workList.ts';

/** A figure as far as the front page of a draft needs it. */
export interface FrontFigure {
  readonly id: string;
  readonly figureKind: 'result' | 'target';
  readonly measure: FigureData['measure'];
  readonly direction: FigureData['direction'];
  /** What it is called in Chinese, without year and kind. */
  readonly title: string;
}

const most = 3;

/** Returns the figures that a report most likely leads with: its first results and its first targets for growth. */
export function proposeHeadline(figures: readonly FrontFigure[]): {
  results: string[];
  goals: string[];
  goalsInWords: [];
} {
  const first = (kind: FrontFigure['figureKind']): string[] => {
    const ofKind = figures.filter(({ figureKind }) => figureKind === kind);
    const growths = kind === 'target' ? ofKind.filter(({ measure }) => measure === 'growth') : [];
    return (growths.length > 0 ? growths : ofKind).slice(0, most).map(({ id }) => id);
  };
  return { results: first('result'), goals: first('target'), goalsInWords: [] };
}

/**
 * Returns the charts that the front page shows of every report: results beside targets, and all figures at a glance. Beside
 * each other stand growths alone, as they share a scale.
 */
export function proposeCharts(figures: readonly FrontFigure[]): object[] {
  const growths = (kind: FrontFigure['figureKind']): FrontFigure[] =>
    figures
      .filter(({ figureKind, measure, direction }) => figureKind === kind && measure === 'growth' && direction === 'up')
      .slice(0, most);
  const [results, goals] = [growths('result'), growths('target')];
  const rows = [...new Set([...results, ...goals].map(({ title }) => title))].map((title) => ({
    label: { zh: title, en: openWords.en },
    result: results.find((figure) => figure.title === title)?.id,
    goal: goals.find((figure) => figure.title === title)?.id,
  }));
  const beside = {
    id: frontCharts.beside,
    kind: 'beside',
    title: { zh: '{{lastYear}}年结果与{{year}}年目标', en: '{{lastYear}} results, {{year}} targets' },
    finding: openWords,
    rows,
  };
  const glance = {
    id: frontCharts.glance,
    kind: 'glance',
    title: { zh: '全部数字总览', en: 'All figures at a glance' },
    finding: {
      zh: '报告给出{{count}}个数字：{{results}}个是{{lastYear}}年的结果，{{targets}}个是{{year}}年的目标，其余{{contexts}}个是别的。',
      en: 'The report gives {{count}} figures: {{results}} results for {{lastYear}}, {{targets}} targets for {{year}} and {{contexts}} others.',
    },
  };
  return rows.length > 0 ? [beside, glance] : [glance];
}

/** Returns a page for each group of readers, with the figures that lead the report and the ways to the rest. */
export function proposeDoors(figures: readonly FrontFigure[]): ReadonlyMap<string, object> {
  const { results, goals } = proposeHeadline(figures);
  const led = [...results, ...goals];
  const section = {
    id: 'figures',
    heading: { zh: '数字', en: 'Figures' },
    ...(led.length > 0 && { figures: led }),
    pages: [
      { page: 'figures', label: { zh: '全部数字', en: 'All figures' } },
      { page: 'search', label: { zh: '搜索', en: 'Search' } },
    ],
  };
  return new Map(doorIds.map((id) => [id, { title: openWords, lead: openWords, sections: [section] }]));
}
