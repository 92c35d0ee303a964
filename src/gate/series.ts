import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { seriesFile } from '../reading/readSeries.ts';
import type { Located } from '../reading/readYaml.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import type { SeriesData } from '../reading/schemas/series.ts';
import type { Rule } from './rule.ts';

type Member = Located<FigureData> & { readonly series: string };
type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/** What stands side by side year by year can be compared. */
export const seriesRule: Rule = {
  name: 'series',
  promise:
    'The figures of a series measure the same in the same unit, and a report has one target and one result of it.',
  check({ figures, series }) {
    const members = figures.flatMap((figure) =>
      figure.series === undefined ? [] : [{ ...figure, series: figure.series }],
    );
    return {
      checked: `${String(members.length)} figures of ${String(new Set(members.map((member) => member.series)).size)} series`,
      problems: [
        ...findRepeated(series),
        ...members.flatMap((member) =>
          checkMember(member, members, series).map((fault) => ({ ...member.at, ...fault })),
        ),
      ],
    };
  },
};

function findRepeated(series: readonly Located<SeriesData>[]): Problem[] {
  return series
    .filter(({ id }, index) => series.findIndex((other) => other.id === id) !== index)
    .map(({ id, at }) => ({
      ...at,
      found: `a second series ${id}`,
      expected: 'ids that occur once',
      remedy: 'Rename or remove one.',
    }));
}

function checkMember(member: Member, members: readonly Member[], series: readonly SeriesData[]): Fault[] {
  const { id, kind, unit, measure } = member;
  const own = series.find((candidate) => candidate.id === member.series);
  if (!own) {
    return [
      {
        found: `${id}: series ${member.series}`,
        expected:
          series.length > 0 ? `one of ${series.map((known) => known.id).join(', ')}` : `a series of ${seriesFile}`,
        remedy: `Correct the name, or describe the series in ${seriesFile}.`,
      },
    ];
  }
  if (unit !== own.unit || measure !== own.measure) {
    return [
      {
        found: `${id}: ${unit}, ${measure}`,
        expected: `${own.unit}, ${own.measure}, as ${seriesFile} says of ${own.id}`,
        remedy: 'Correct whichever is wrong, or take the figure out of the series.',
      },
    ];
  }
  if (kind === 'context') {
    return [
      {
        found: `${id}: a context in the series ${own.id}`,
        expected: 'targets and results',
        remedy: 'Take it out of the series; what is neither belongs to no year.',
      },
    ];
  }
  const first = members.find((other) => other.series === member.series && other.kind === kind);
  if (first === undefined || first.id === id) return [];
  return [
    {
      found: `${id}: a second ${kind} in the series ${own.id}, beside ${first.id}`,
      expected: 'one target and one result of a series in a report',
      remedy: 'Leave in the series the figure that goes on in other years.',
    },
  ];
}

/** Reports every series that no figure of any report belongs to: the reports of all years share the list. */
export function findIdleSeries(reports: readonly Pick<Content, 'figures' | 'series'>[]): Problem[] {
  const used = new Set(reports.flatMap(({ figures }) => figures.map(({ series }) => series)));
  return (reports.at(-1)?.series ?? [])
    .filter(({ id }) => !used.has(id))
    .map(({ id, at }) => ({
      ...at,
      found: `the series ${id}`,
      expected: 'a series that a figure belongs to',
      remedy: `Write series: ${id} at its figures, or take it out.`,
    }));
}
