import type { Block, Mention, Sentence } from '../reading/chapters/chapter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';
import { findShapeDifference, pairChapters, pairSentences, type ChapterPair, type SentencePair } from './pairs.ts';
import type { Rule } from './rule.ts';

/** Both languages are built alike: the same blocks, sentences and figures in the same places. */
export const twinsRule: Rule = {
  name: 'twins',
  promise: 'Sentence n of a chapter is the same sentence, with the same figures in the same order, in both languages.',
  check(content) {
    const chapters = pairChapters(content);
    const sentences = pairSentences(content);
    return {
      checked: `${String(chapters.length)} chapters, ${String(sentences.length)} sentences in each language`,
      problems: [...chapters.flatMap(checkShape), ...chapters.flatMap(checkHead), ...checkFigures(sentences, content)],
    };
  },
};

function describeBlock(block: Block | undefined): string {
  if (!block) return 'the end of the chapter';
  if (block.kind === 'lost') return `<Lost id="${block.remark}" />`;
  if (block.kind === 'chart') return `<Chart id="${block.chart}" />`;
  const count = block.sentences.length;
  return `a ${block.kind} of ${String(count)} sentence${count === 1 ? '' : 's'}`;
}

function checkShape(pair: ChapterPair): Problem[] {
  const index = findShapeDifference(pair);
  if (index < 0) return [];
  const { zh, en } = pair;
  const [chinese, english] = [zh.blocks[index], en.blocks[index]];
  return [
    {
      file: en.file,
      line: english?.line ?? en.sentences.at(-1)?.line,
      found: describeBlock(english),
      expected: `${describeBlock(chinese)}, as in ${zh.file}:${String(chinese?.line ?? zh.sentences.at(-1)?.line ?? 1)}`,
      remedy: 'Give both languages the same blocks in the same order, line n of one for line n of the other.',
    },
  ];
}

function checkHead({ zh, en }: ChapterPair): Problem[] {
  return (['area', 'survival'] as const)
    .filter((field) => zh.head[field] !== en.head[field])
    .map((field) => ({
      file: en.file,
      line: en.headLines[field],
      found: `${field}: ${String(en.head[field])}`,
      expected: `${field}: ${String(zh.head[field])}, as in ${zh.file}`,
      remedy: 'Make the heads of both languages agree.',
    }));
}

function checkFigures(sentences: readonly SentencePair[], { figures }: Content): Problem[] {
  const units = new Map(figures.map(({ id, unit }) => [id, unit]));
  const isCountable = (id: string) => ['count', 'person', 'household'].includes(units.get(id) ?? '');
  return sentences.flatMap(({ zh, en }) => {
    const chinese = zh.mentions.map(({ figure }) => figure);
    const english = en.mentions.map(({ figure }) => figure);
    const surplus = withoutEach(english, chinese);
    const missing = withoutEach(chinese, english);
    const place = `${zh.at.file}:${String(zh.at.line)}`;
    if (surplus.length > 0 || missing.length > 0) {
      return [
        {
          ...en.at,
          found: `s${String(en.n)} has ${surplus.join(', ') || 'no figure'} that the Chinese sentence has not`,
          expected: `${missing.join(', ') || 'no figure'} beside what agrees, as in ${place}`,
          remedy:
            'Wrap the same figures in this sentence in both languages, each as often as the other language has it.',
        },
      ];
    }
    const expected = englishOrder(zh, isCountable);
    if (expected.join() === english.join()) return [];
    return [
      {
        ...en.at,
        found: `s${String(en.n)} has its figures in the order ${english.join(', ')}`,
        expected: `${expected.join(', ')}, as in ${place}`,
        remedy:
          'Keep the order of the Chinese, but name a counted thing before the figures that describe it; numbers that changed places could not be told otherwise.',
      },
    ];
  });
}

/**
 * Returns a Chinese sentence's figures in the order that the English must have: the same, except that what describes a
 * counted thing stands before it in Chinese and after it in English (总投资约2300亿元的315个项目: 315 projects with …).
 */
function englishOrder(sentence: Sentence, isCountable: (id: string) => boolean): string[] {
  const groups: Mention[][] = [];
  for (const mention of sentence.mentions) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const between = previous && sentence.text.slice(previous.end, mention.start);
    if (group && between !== undefined && isCountable(mention.figure) && describesNext(between)) group.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap((group) => group.reverse().map(({ figure }) => figure));
}

/** Returns whether the words between two figures make the first describe what the second counts: 2300亿元的315个, 百万千升…等150个. */
function describesNext(between: string): boolean {
  if (/[，；：。]/.test(between)) return false;
  return between.endsWith('等') || !/[、和及与]/.test(between);
}

/** Returns the entries of a list that remain when each entry of another has taken one away. */
function withoutEach(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...list];
  for (const other of others) {
    const index = rest.indexOf(other);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}
