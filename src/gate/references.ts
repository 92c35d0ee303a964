import { plainTitle } from '../reading/chapters/chapter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import type { Located } from '../reading/readYaml.ts';
import type { RemarkData } from '../reading/schemas/remark.ts';
import { pairChapters, pairSentencesOf, placeSentences } from './pairs.ts';
import type { Rule } from './rule.ts';

/** Every id leads to one thing, and every thing is used. */
export const referencesRule: Rule = {
  name: 'references',
  promise: 'Every id and quote that is used exists once; nothing that exists is unused or stands in the wrong place.',
  check(content) {
    const { figures, labels, remarks, terms } = content;
    return {
      checked: `${String(figures.length)} figures, ${String(labels.length)} labels, ${String(remarks.length)} remarks, ${String(terms.length)} terms`,
      problems: [
        ...checkUnique(content),
        ...checkMentions(content),
        ...checkFigureOrder(content),
        ...checkTopics(content),
        ...checkParts(content),
        ...remarks.flatMap((remark) => checkRemark(remark, content)),
        ...checkHoles(content),
        ...checkLabels(content),
      ],
    };
  },
};

function checkUnique({ figures, labels, remarks, terms }: Content): Problem[] {
  const repeated = <T>(entries: readonly Located<T>[], field: string, key: (entry: T) => string): Problem[] => {
    const first = new Map<string, Located<T>>();
    return entries.flatMap((entry) => {
      const earlier = first.get(key(entry));
      if (!earlier) {
        first.set(key(entry), entry);
        return [];
      }
      return [
        {
          ...entry.at,
          found: `${field}: ${key(entry)} a second time`,
          expected: `one entry with this ${field}; the first stands at ${earlier.at.file}:${String(earlier.at.line)}`,
          remedy: 'Merge the two entries, or name this one otherwise.',
        },
      ];
    });
  };
  return [
    ...repeated(figures, 'id', ({ id }) => id),
    ...repeated(remarks, 'id', ({ id }) => id),
    ...repeated(terms, 'id', ({ id }) => id),
    ...repeated(terms, 'zh', ({ zh }) => zh),
    ...repeated(labels, 'zh', ({ zh }) => zh),
  ];
}

function checkMentions(content: Content): Problem[] {
  const known = new Set(content.figures.map(({ id }) => id));
  const sentences = placeSentences(content);
  const used = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ figure }) => figure)));
  const unknown = sentences.flatMap(({ mentions, at, n }) =>
    mentions
      .filter(({ figure }) => !known.has(figure))
      .map(({ figure, text }) => ({
        ...at,
        found: `s${String(n)} has <Figure id="${figure}">${text}</Figure>`,
        expected: `an id out of content/${String(content.year)}/figures`,
        remedy: 'Correct the id, or add the figure to the data of this chapter.',
      })),
  );
  const unused = content.figures
    .filter(({ id }) => !used.has(id))
    .map(({ id, at }) => ({
      ...at,
      found: `the figure ${id}, which stands in no chapter`,
      expected: `<Figure id="${id}"> in both languages`,
      remedy: 'Wrap the number where it stands in the chapters, or take the figure out of the data.',
    }));
  return [...unknown, ...unused];
}

/** What a figure is about is a topic of the site. */
function checkTopics({ figures, site }: Content): Problem[] {
  return figures.flatMap(({ id, at, topics }) =>
    topics
      .filter((topic) => !Object.hasOwn(site.topics, topic))
      .map((topic) => ({
        ...at,
        found: `${id}: topic ${topic}`,
        expected: `one of ${Object.keys(site.topics).join(', ')}`,
        remedy: 'Correct the topic, or name it in content/site.yaml.',
      })),
  );
}

/** Figures stand in the file of the chapter where they first appear, in the order in which they appear. */
function checkFigureOrder({ year, chapters, figures }: Content): Problem[] {
  const firstChapter = new Map<string, string>();
  for (const { id, sentences } of chapters.zh) {
    for (const { figure } of sentences.flatMap(({ mentions }) => mentions)) {
      if (!firstChapter.has(figure)) firstChapter.set(figure, id);
    }
  }
  const fileOf = (id: string) => `content/${String(year)}/figures/${firstChapter.get(id) ?? ''}.yaml`;
  const misplaced = figures
    .filter(({ id, at }) => firstChapter.has(id) && fileOf(id) !== at.file)
    .map(({ id, at }) => ({
      ...at,
      found: `the figure ${id}`,
      expected: `it in ${fileOf(id)}, the chapter where it first stands`,
      remedy: 'Move the entry to that file.',
    }));
  if (misplaced.length > 0) return misplaced;
  const listed = figures.filter(({ id }) => firstChapter.has(id));
  const wrong = [...firstChapter.keys()]
    .filter((id) => listed.some((figure) => figure.id === id))
    .map((id, index) => ({ id, entry: listed[index] }))
    .find(({ id, entry }) => entry && entry.id !== id);
  if (!wrong?.entry) return [];
  return [
    {
      ...wrong.entry.at,
      found: `the figure ${wrong.entry.id}`,
      expected: `${wrong.id} here, as the chapter has it earlier`,
      remedy: 'Put the figures of a chapter into the order in which they first stand in it.',
    },
  ];
}

function checkParts({ figures }: Content): Problem[] {
  return figures
    .filter(({ partOf }) => partOf !== undefined && !figures.some(({ id }) => id === partOf))
    .map(({ id, partOf, at }) => ({
      ...at,
      found: `the figure ${id} with partOf: ${partOf ?? ''}`,
      expected: 'the id of a figure',
      remedy: 'Correct the id of the whole.',
    }));
}

function checkRemark(remark: Located<RemarkData>, content: Content): Problem[] {
  const { id, quote, quoteEn, at } = remark;
  const pair = pairChapters(content).find(({ zh }) => zh.id === remark.chapter);
  if (!pair) {
    return [
      {
        ...at,
        found: `the remark ${id} with chapter: ${remark.chapter}`,
        expected: `a chapter of the report: ${content.outline.chapters.join(', ')}`,
        remedy: 'Correct the name of the chapter.',
      },
    ];
  }
  if (quote === undefined && quoteEn === undefined) {
    if (pair.zh.head.survival === 'lost') return [];
    return [
      {
        ...at,
        found: `the remark ${id} without words it is about`,
        expected: 'quote and quoteEn, as the chapter is not lost as a whole',
        remedy: 'Quote the words of the chapter in both languages beside which the remark shall stand.',
      },
    ];
  }
  const places = pairSentencesOf(pair).filter(({ zh }) => quote !== undefined && zh.text.includes(quote));
  const [place] = places;
  if (places.length !== 1 || !place) {
    return [
      {
        ...at,
        found: `the remark ${id} with quote: ${quote ?? ''}, which stands in ${String(places.length)} sentences of ${pair.zh.file}`,
        expected: 'words of exactly one sentence',
        remedy: 'Quote the words as they stand in the chapter, and enough of them to be found once.',
      },
    ];
  }
  if (quoteEn !== undefined && place.en.text.includes(quoteEn)) return [];
  return [
    {
      ...at,
      found: `the remark ${id} with quoteEn: ${quoteEn ?? ''}`,
      expected: `words of the English sentence, ${place.en.at.file}:${String(place.en.at.line)}`,
      remedy: 'Quote the English words that stand for the Chinese ones.',
    },
  ];
}

/** Every <Lost> has its remark, and every remark on lost text its <Lost>, once in each language. */
function checkHoles({ chapters, remarks }: Content): Problem[] {
  const holes = [...chapters.zh, ...chapters.en].flatMap((chapter) =>
    chapter.blocks.flatMap((block) => (block.kind === 'lost' ? [{ chapter, block }] : [])),
  );
  const unknown = holes
    .filter(
      ({ chapter, block }) =>
        !remarks.some(({ id, kind, chapter: of }) => id === block.remark && kind === 'lost-text' && of === chapter.id),
    )
    .map(({ chapter, block }) => ({
      file: chapter.file,
      line: block.line,
      found: `<Lost id="${block.remark}" />`,
      expected: `the id of a remark of kind lost-text on the chapter ${chapter.id}`,
      remedy: 'Correct the id, or add the remark to remarks.yaml.',
    }));
  const unmarked = remarks
    .filter(({ kind }) => kind === 'lost-text')
    .flatMap(({ id, chapter: of, at }) => {
      const count = holes.filter(({ chapter, block }) => block.remark === id && chapter.id === of).length;
      if (count === 2) return [];
      return [
        {
          ...at,
          found: `the remark ${id} on lost text, marked ${String(count)} times in both languages together`,
          expected: `<Lost id="${id}" /> once in each language`,
          remedy: 'Mark the hole in the chapter, or give the remark the kind that it has.',
        },
      ];
    });
  return [...unknown, ...unmarked];
}

/** Labels stand somewhere in the Chinese; terms are shared with the reports of other years, so theirs is another check. */
function checkLabels(content: Content): Problem[] {
  const sentences = placeSentences(content, ['zh']).map(({ text }) => text);
  const titles = content.chapters.zh.map(({ head }) => plainTitle(head.title));
  const texts = [...sentences, ...titles];
  return content.labels
    .filter(({ zh }) => !texts.some((text) => text.includes(zh)))
    .map(({ zh, at }) => ({
      ...at,
      found: `the label ${zh}`,
      expected: 'a label that stands in a Chinese sentence',
      remedy: 'Write it as the chapters print it, or take it out.',
    }));
}
