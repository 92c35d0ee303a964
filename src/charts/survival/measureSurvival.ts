import type { Localized } from '../../locales.ts';
import type { ChapterHead, ChapterId } from '../../reading/schemas/chapter.ts';
import type { Report } from '../../report/report.ts';

/** How much of one of the seven areas the source still holds. */
export interface AreaSurvival {
  readonly chapter: ChapterId;
  readonly area: number;
  readonly short: Localized;
  readonly survival: ChapterHead['survival'];
  /** Characters of the area's sentences in the source, punctuation included, its heading and line breaks not. */
  readonly characters: number;
}

/** Measures the seven areas in the source file, in characters. */
export function measureSurvival(report: Report): AreaSurvival[] {
  const captions = report.seed.captions.flat().map(({ offset }) => offset);
  return report.chapters.flatMap(({ id, head, sentences }) =>
    head.zh.area === undefined
      ? []
      : [
          {
            chapter: id,
            area: head.zh.area,
            short: { zh: head.zh.short, en: head.en.short },
            survival: head.zh.survival,
            characters: countCharacters(report, sentences, captions),
          },
        ],
  );
}

/** A sentence that a caption cuts in two spans the caption too, so characters are counted where they stand and only once. */
function countCharacters(
  { seed }: Report,
  sentences: Report['chapters'][number]['sentences'],
  captions: readonly number[],
): number {
  const offsets = [...seed.body.map(({ offset }) => offset), ...captions];
  return offsets.filter((offset) => sentences.some(({ start, end }) => start <= offset && offset < end)).length;
}

/** Returns how many areas are whole, damaged and lost, and how many characters are left of all. */
export function summarizeSurvival(areas: readonly AreaSurvival[]) {
  const inState = (...states: AreaSurvival['survival'][]) =>
    areas.filter(({ survival }) => states.includes(survival)).length;
  return {
    areas: areas.length,
    whole: inState('whole'),
    damaged: inState('breaks-off', 'headless'),
    lost: inState('lost'),
    characters: areas.reduce((total, { characters }) => total + characters, 0),
  };
}
