import { locales, type Localized } from '../locales.ts';
import type { Chapter, Sentence } from '../reading/chapters/chapter.ts';
import type { Place } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';

/** A chapter in both languages. */
export type ChapterPair = Localized<Chapter>;

/** A sentence in both languages, with where it stands. */
export type SentencePair = Localized<Sentence & { readonly at: Place }>;

/** Returns the chapters that exist in both languages, in reading order. */
export function pairChapters({ chapters }: Content): ChapterPair[] {
  return chapters.zh.flatMap((zh) => {
    const en = chapters.en.find(({ id }) => id === zh.id);
    return en ? [{ zh, en }] : [];
  });
}

/** Returns the number of the first block in which two chapters are built differently, or -1. */
export function findShapeDifference({ zh, en }: ChapterPair): number {
  return findDifference(zh.blocks, en.blocks);
}

function findDifference(zh: Chapter['blocks'], en: Chapter['blocks']): number {
  const shapes = { zh: zh.map(describeShape), en: en.map(describeShape) };
  const length = Math.max(zh.length, en.length);
  return Array.from({ length }).findIndex((_, index) => shapes.zh[index] !== shapes.en[index]);
}

function describeShape(block: Chapter['blocks'][number]): string {
  if (block.kind === 'lost') return `lost ${block.remark}`;
  if (block.kind === 'chart') return `chart ${block.chart}`;
  return `${block.kind} ${String(block.sentences.length)}`;
}

/** Returns the blocks that hold sentences. */
function sentenceBlocks({ blocks }: Chapter): Chapter['blocks'] {
  return blocks.filter(({ kind }) => kind !== 'lost' && kind !== 'chart');
}

/**
 * Returns the sentences of one chapter in both languages; none where they cannot be paired, which another rule reports.
 * A chart that one language lacks parts no sentence from its twin.
 */
export function pairSentencesOf(pair: ChapterPair): SentencePair[] {
  if (findDifference(sentenceBlocks(pair.zh), sentenceBlocks(pair.en)) >= 0) return [];
  return pair.zh.sentences.flatMap((sentence, index) => {
    const twin = pair.en.sentences[index];
    if (!twin) return [];
    return [
      {
        zh: { ...sentence, at: { file: pair.zh.file, line: sentence.line } },
        en: { ...twin, at: { file: pair.en.file, line: twin.line } },
      },
    ];
  });
}

/** Returns all sentences that can be paired, in reading order. */
export function pairSentences(content: Content): SentencePair[] {
  return pairChapters(content).flatMap(pairSentencesOf);
}

/** Returns every sentence of the chapters in one or both languages with its place. */
export function placeSentences(content: Content, languages: readonly ('zh' | 'en')[] = locales) {
  return languages.flatMap((locale) =>
    content.chapters[locale].flatMap((chapter) =>
      chapter.sentences.map((sentence) => ({
        ...sentence,
        locale,
        chapter: chapter.id,
        at: { file: chapter.file, line: sentence.line },
      })),
    ),
  );
}
