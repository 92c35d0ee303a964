import { sum } from 'd3';
import { isCounted } from '../quantities/quantity.ts';
import { locales, type Locale } from '../locales.ts';
import type { Problem } from '../reading/problem.ts';
import type { Figure } from '../report/report.ts';
import type { Claim } from '../reading/schemas/chart.ts';
import { marksOf, type Chart } from './chart.ts';

/** What is wrong with a chart, apart from where. */
export type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'>;

/** Returns the claims of a finding that the data does not bear out, and the comparisons in it that no claim stands behind. */
export function checkClaims(chart: Chart): Fault[] {
  const figures = new Map(marksOf(chart).map(({ figure }) => [figure.id, figure]));
  return [
    ...chart.claims.flatMap((claim) => checkClaim(claim, figures)),
    ...locales.flatMap((locale) => [...findStrayWords(chart, locale), ...findUnbacked(chart, locale)]),
  ];
}

function checkClaim(claim: Claim, figures: ReadonlyMap<string, Figure>): Fault[] {
  const { says, ...stated } = claim;
  const ids = Object.values(stated)
    .flat()
    .filter((id) => id !== undefined);
  const unknown = ids.filter((id) => !figures.has(id));
  if (unknown.length > 0) {
    return [
      {
        found: `a claim about ${unknown.join(', ')}`,
        expected: 'figures of this chart',
        remedy: 'Claim only what the chart shows.',
      },
    ];
  }
  if (holds(claim, figures)) return [];
  const values = [...new Set(ids)].map((id) => `${id} is ${String(figures.get(id)?.value)}`);
  return [
    {
      found: `the claim ${JSON.stringify(stated)} behind “${says.zh}”, while ${values.join(', ')}`,
      expected: 'a claim that the data bears out',
      remedy: 'Correct the claim and rewrite the finding in both languages.',
    },
  ];
}

function holds(claim: Claim, figures: ReadonlyMap<string, Figure>): boolean {
  const valueOf = (id: string) => figures.get(id)?.value ?? Number.NaN;
  const isFalling = (ids: readonly string[]) =>
    ids.slice(1).every((id, index) => valueOf(id) < valueOf(ids[index] ?? ''));
  /** What is compared, where the claim does not say: all that the chart counts. */
  const counted = [...figures.values()]
    .filter(({ unit, measure }) => isCounted(unit) && measure !== 'threshold')
    .map(({ id }) => id);
  const othersThan = (ids: readonly string[], among = counted) => among.filter((id) => !ids.includes(id));
  if ('sumOf' in claim) return sum(claim.sumOf, valueOf) === valueOf(claim.equals);
  if ('falling' in claim) return isFalling(claim.falling);
  if ('same' in claim) return new Set(claim.same.map(valueOf)).size === 1;
  if ('largest' in claim) {
    const least = valueOf(claim.largest.at(-1) ?? '');
    return isFalling(claim.largest) && othersThan(claim.largest, claim.among).every((id) => valueOf(id) < least);
  }
  if ('smallest' in claim) {
    return othersThan([claim.smallest], claim.among).every((id) => valueOf(id) > valueOf(claim.smallest));
  }
  if ('mostly' in claim) return valueOf(claim.mostly) * 2 > sum(claim.among, valueOf);
  if ('atLeast' in claim) return claim.atLeast.every((id) => figures.get(id)?.bound === 'at-least');
  return figures.get(claim.falls)?.direction === 'down';
}

/** Words that compare, as far as findings use them; what is filled in from a figure is no comparison of ours. */
const comparisons: Readonly<Record<Locale, RegExp>> = {
  zh: /最[多少大小高低]|大多|多数|过半|一半|半数|全部|都|各(?=\{\{)|[更较][多少大小高低]|[高低多少大小]于|超过|不及|倍|相等|相同|一样|等于|其次|首位|居首/g,
  en: /\b(?:most|mostly|majority|more|fewer|fewest|less|least|largest|biggest|smallest|highest|lowest|larger|smaller|higher|lower|above|below|exceeds?|half|(?<!\bin )(?:all|each)|every|both|twice|double|times|equals?|exactly|as many|as much|the same (?:number|amount|share))\b/gi,
};

function findUnbacked(chart: Chart, locale: Locale): Fault[] {
  const finding = chart.finding[locale];
  const backed = [...chart.claims.map(({ says }) => says[locale]), ...multiplesOf(chart, locale)].flatMap((words) =>
    placesOf(finding, words),
  );
  return [...finding.matchAll(comparisons[locale])]
    .filter(({ 0: word, index }) => !backed.some(({ start, end }) => start <= index && index + word.length <= end))
    .map(({ 0: word }) => ({
      found: `“${word}” in the finding “${finding}”, which no claim stands behind`,
      expected: 'a claim whose words hold the comparison, so that it is worked out from the data',
      remedy: 'Claim it, with the words that say it in both languages, or leave the comparison out.',
    }));
}

/** What a fact that is a multiple stands in: {{times}}倍, "{{times}} times". */
function multiplesOf(chart: Chart, locale: Locale): string[] {
  return Object.entries(chart.facts)
    .filter(([, fact]) => 'timesOf' in fact)
    .map(([name]) => (locale === 'zh' ? `{{${name}}}倍` : `{{${name}}} times`));
}

function findStrayWords(chart: Chart, locale: Locale): Fault[] {
  return chart.claims
    .filter(({ says }) => !chart.finding[locale].includes(says[locale]))
    .map(({ says }) => ({
      found: `a claim behind “${says[locale]}”`,
      expected: `words of the finding: ${chart.finding[locale]}`,
      remedy: 'Copy the words that make the claim from the finding.',
    }));
}

function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}
