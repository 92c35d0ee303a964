import { locales, type Locale } from '../locales.ts';
import { isSameValue, type ParsedQuantity } from '../quantities/index.ts';
import type { Problem } from '../reading/problem.ts';
import type { Located } from '../reading/readYaml.ts';
import type { ContextFact, ContextSource } from '../reading/schemas/context.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import { findQuantities, parseQuantity } from './readNumbers.ts';
import type { Rule } from './rule.ts';

/** Official figures of others are what their sources say, and stand beside figures that the report has. */
export const contextRule: Rule = {
  name: 'context',
  promise:
    'An official figure of others has a source that was seen, says the same in both languages and in the words of its source, and stands beside a figure of the report.',
  check({ figures, site, context: { sources, facts } }) {
    return {
      checked: `${String(facts.length)} official figures of others from ${String(sources.length)} sources`,
      problems: [
        ...findRepeated(sources),
        ...findRepeated(facts),
        ...facts.flatMap((fact) => [
          ...checkWords(fact),
          ...checkPlace(fact, Object.keys(site.places)),
          ...checkSource(
            fact,
            sources.find(({ id }) => id === fact.source),
          ),
          ...checkFigure(
            fact,
            figures.find(({ id }) => id === fact.figure),
          ),
        ]),
        ...sources
          .filter(({ id }) => !facts.some(({ source }) => source === id))
          .map(({ id, at }) => ({
            ...at,
            found: `the source ${id}, which no fact has`,
            expected: 'sources of facts',
            remedy: 'Take it out, or name it as the source of a fact.',
          })),
      ],
    };
  },
};

type Entry = Located<{ readonly id: string }>;

function findRepeated(entries: readonly Entry[]): Problem[] {
  return entries
    .filter(({ id }, index) => entries.findIndex((other) => other.id === id) !== index)
    .map(({ id, at }) => ({
      ...at,
      found: `a second ${id}`,
      expected: 'ids that occur once',
      remedy: 'Rename or remove one.',
    }));
}

function checkWords(fact: Located<ContextFact>): Problem[] {
  return locales.flatMap((locale) => {
    const said = parseQuantity(fact.words[locale], locale);
    if (said && states(said, fact, locale) && said.direction === fact.direction && hasCounter(said, fact, locale))
      return [];
    return [
      {
        ...fact.at,
        found: `${fact.id}: words “${fact.words[locale]}”${said ? `, which say ${describe(said)}` : ', which state no quantity or more than one'}`,
        expected: describe(fact),
        remedy:
          'Correct whichever is wrong; the source decides. A change is said with its verb: 增长5%, “up 5 percent”.',
      },
    ];
  });
}

function checkPlace({ at, id, place }: Located<ContextFact>, places: readonly string[]): Problem[] {
  if (places.includes(place)) return [];
  return [
    {
      ...at,
      found: `${id}: place ${place}`,
      expected: `one of ${places.join(', ')}`,
      remedy: 'Correct the place, or name it in content/site.yaml.',
    },
  ];
}

function hasCounter({ counter }: ParsedQuantity, fact: ContextFact, locale: Locale): boolean {
  return fact.counter === undefined || counter === fact.counter[locale];
}

function checkSource(fact: Located<ContextFact>, source: ContextSource | undefined): Problem[] {
  if (!source) {
    return [
      {
        ...fact.at,
        found: `${fact.id}: source ${fact.source}`,
        expected: 'the id of a source in this file',
        remedy: 'Correct the id, or describe the source.',
      },
    ];
  }
  const problems: Problem[] = [];
  const said = findQuantities(fact.quote, source.language);
  // A noun may say in words which way it goes: “growth target of 5 percent”.
  const isStated = ({ quantity }: (typeof said)[number]) =>
    states(quantity, fact, source.language) &&
    (quantity.direction === undefined || quantity.direction === fact.direction);
  if (!said.some(isStated)) {
    problems.push({
      ...fact.at,
      found: `${fact.id}: quote “${fact.quote}”`,
      expected: `words of the source that state ${describe(fact)}`,
      remedy: 'Copy the words of the source, and give the value, unit and bound that they state.',
    });
  }
  if (fact.checked < source.date) {
    problems.push({
      ...fact.at,
      found: `${fact.id}: checked ${fact.checked}`,
      expected: `a day after the source was published, ${source.date}`,
      remedy: 'Give the day on which the fact was seen in its source.',
    });
  }
  return problems;
}

function checkFigure(fact: Located<ContextFact>, figure: FigureData | undefined): Problem[] {
  if (!figure) {
    return [
      {
        ...fact.at,
        found: `${fact.id}: figure ${fact.figure}`,
        expected: 'the id of a figure of the report',
        remedy: 'Correct the id, or take the fact out.',
      },
    ];
  }
  if (fact.unit === figure.unit && (fact.direction === undefined) === (figure.direction === undefined)) return [];
  return [
    {
      ...fact.at,
      found: `${fact.id} in ${fact.unit}${fact.direction === undefined ? '' : ', as a change'}`,
      expected: `${figure.unit}${figure.direction === undefined ? '' : ', as a change'}, as ${figure.id} has it`,
      remedy: 'Take a number that measures the like of the figure, or another figure.',
    },
  ];
}

type Stated = Pick<ContextFact, 'value' | 'unit' | 'bound' | 'direction'>;

/** English counts with any noun: jobs are people in the data. */
function states(said: ParsedQuantity, fact: ContextFact, locale: Locale): boolean {
  const isUnit = said.unit === fact.unit || (locale === 'en' && fact.counter !== undefined && said.unit === 'count');
  return isUnit && said.bound === fact.bound && isSameValue(said, fact);
}

function describe({ value, unit, bound, direction }: Stated): string {
  return [bound, String(value), unit, direction].filter((word) => word !== undefined).join(' ');
}
