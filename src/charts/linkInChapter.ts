import type { ChapterId } from '../reading/schemas/chapter.ts';
import type { Figure } from '../report/report.ts';

/** Returns where a figure's mark leads: to its callout where the chapter of the chart has it, else to its page. */
export function linkInChapter(
  chapter: ChapterId | undefined,
  pageOf: (figure: Figure) => string,
): (figure: Figure) => string {
  return (figure) => {
    const mention = figure.mentions.find((candidate) => candidate.chapter === chapter);
    return mention ? `#s${mention.sentence}-figure-${figure.id}` : pageOf(figure);
  };
}
