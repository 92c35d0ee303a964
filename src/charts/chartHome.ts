import type { ChapterId } from '../reading/schemas/chapter.ts';
import type { Report } from '../report/report.ts';

/** Returns the chapter in which a chart first stands; none for a chart of the front page. */
export function chartHome(chart: string, report: Report): ChapterId | undefined {
  return report.chapters.find(({ blocks }) =>
    blocks.zh.some((block) => block.kind === 'chart' && block.chart === chart),
  )?.id;
}
