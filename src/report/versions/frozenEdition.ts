import { sentenceId } from '../sentenceId.ts';
import type { Report } from '../report.ts';
import type { Edition } from '../../reading/schemas/edition.ts';

/**
 * Returns what a version of the edition says, as the JSON that is kept for good: every sentence, figure and term with its
 * id, and no address, so that the same version is the same bytes on every site. One entry a line, for a diff of two versions.
 */
export function frozenEdition(
  { year, origin, chapters, figures, terms }: Pick<Report, 'year' | 'origin' | 'chapters' | 'figures' | 'terms'>,
  { version, issued, license }: Pick<Edition, 'version' | 'issued' | 'license'>,
): string {
  const head = {
    ...{ year, version, issued, license: license.id, title: origin.title },
    source: { file: origin.file, sha256: origin.sha256 },
  };
  const lists = {
    sentences: chapters.flatMap(({ sentences }) =>
      sentences.map((pair) => ({ id: sentenceId(pair), ...pair.text, start: pair.start, end: pair.end })),
    ),
    figures: figures.map((figure) => {
      const { id, value, unit, counter, bound, direction, kind, measure, label, scope, year, partOf } = figure;
      const { partIsInferred, note, quote, mentions } = figure;
      return {
        ...{
          id,
          value,
          unit,
          counter,
          bound,
          direction,
          kind,
          measure,
          label,
          scope,
          year,
          partOf,
          partIsInferred,
          note,
          quote,
        },
        mentions: mentions.map(({ chapter, sentence, start, end }) => ({ chapter, sentence, start, end })),
      };
    }),
    terms: terms.map(({ id, zh, en, explain, basis, source }) => ({ id, zh, en, explain, basis, source })),
  };
  const properties = [
    ...Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(
      ([name, list]) => `"${name}": [\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
    ),
  ];
  return `{\n${properties.join(',\n')}\n}\n`;
}
