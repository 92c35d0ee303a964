import { locales } from '../locales.ts';
import { findNumbers } from '../quantities/index.ts';
import { plainTitle } from '../reading/chapters/chapter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { cutAtPlaceholders } from '../words/i18n/cutAtPlaceholders.ts';
import { pairChapters, pairSentencesOf } from './pairs.ts';
import type { Rule } from './rule.ts';

/** What the front page says of a report is what the report says. */
export const outlineRule: Rule = {
  name: 'outline',
  promise:
    'The front page tells news without a number of its own, leads with results and goals of the report, quotes in both languages what it has in words, and its areas are counted without a gap.',
  check(content) {
    const { results, goals, goalsInWords } = content.outline.headline;
    return {
      checked: `${String(results.length)} results, ${String(goals.length)} goals, ${String(goalsInWords.length)} goals in words`,
      problems: [
        ...checkFigures(content, 'results', 'result'),
        ...checkFigures(content, 'goals', 'target'),
        ...checkNews(content),
        ...checkGoalsInWords(content),
        ...checkAreas(content),
      ],
    };
  },
};

function checkFigures({ outline, figures }: Content, list: 'results' | 'goals', kind: 'result' | 'target'): Problem[] {
  return outline.headline[list].flatMap((id, index) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (figure?.kind === kind) return [];
    return [
      {
        ...outline.placeOf(['headline', list, index]),
        found: figure ? `${id}, a figure of the kind ${figure.kind}` : `${id}, which is no figure`,
        expected: `the id of a figure of the kind ${kind}`,
        remedy: 'Correct the id, or take it out of the list.',
      },
    ];
  });
}

/** The news has no number but those of the figures that it names. */
function checkNews({ outline, figures }: Content): Problem[] {
  const { news } = outline.headline;
  if (!news) return [];
  return locales.flatMap((locale) => {
    const at = outline.placeOf(['headline', 'news', locale]);
    return cutAtPlaceholders(news[locale]).flatMap((piece, index): Problem[] => {
      if (index % 2 === 1) {
        if (piece === 'year' || figures.some(({ id }) => id === piece)) return [];
        return [
          {
            ...at,
            found: `{{${piece}}}, which is no figure`,
            expected: 'the id of a figure, or year',
            remedy: 'Correct the id.',
          },
        ];
      }
      return findNumbers(plainTitle(piece), locale).map(({ text }) => ({
        ...at,
        found: `“${text}”`,
        expected: 'no number, in digits or words',
        remedy: 'Name the figure in its place: {{figure-id}}.',
      }));
    });
  });
}

function checkGoalsInWords(content: Content): Problem[] {
  const { outline } = content;
  return outline.headline.goalsInWords.flatMap(({ sentence: { chapter, n }, words }, index) => {
    const at = outline.placeOf(['headline', 'goalsInWords', index, 'words']);
    const pair = pairChapters(content).find(({ zh }) => zh.id === chapter);
    const sentence = pair && pairSentencesOf(pair)[n - 1];
    if (!sentence) {
      return [
        {
          ...outline.placeOf(['headline', 'goalsInWords', index, 'sentence']),
          found: `${chapter}/s${String(n)}, which is no sentence`,
          expected: 'the sentence that states the goal',
          remedy: 'Correct the chapter or the number of the sentence.',
        },
      ];
    }
    return locales
      .filter((locale) => !sentence[locale].text.includes(plainTitle(words[locale])))
      .map((locale) => ({
        ...at,
        found: `“${plainTitle(words[locale])}”`,
        expected: `words of ${sentence[locale].at.file}:${String(sentence[locale].at.line)}`,
        remedy: 'Quote the words as they stand in the sentence.',
      }));
  });
}

function checkAreas({ outline, chapters }: Content): Problem[] {
  return locales.flatMap((locale) => {
    const areas = chapters[locale].filter(({ head }) => head.area !== undefined);
    const misplaced = areas.flatMap(({ file, head, headLines }, index) =>
      head.area === index + 1
        ? []
        : [
            {
              file,
              line: headLines['area'],
              found: `area: ${String(head.area)}`,
              expected: `area: ${String(index + 1)}, as it is the ${String(index + 1)}. of the areas in the order of the outline`,
              remedy: 'Count the areas from 1 in the order of the report, in the chapters or in the outline.',
            },
          ],
    );
    if (areas.length === 0 || outline.areas) return misplaced;
    return [
      ...misplaced,
      {
        ...outline.placeOf([]),
        found: `no name for the ${String(areas.length)} areas that the chapters speak of`,
        expected: 'areas, with heading and nth in both languages',
        remedy: 'Say what the report calls its areas.',
      },
    ];
  });
}
