import type { Localized } from '../../locales.ts';
import type { SearchTexts } from './corpus.ts';

/** The sentences of a report in one language: for each chapter its title and then its sentences. */
export type SentenceFile = readonly (readonly string[])[];

type Chapter = SearchTexts['chapters'][number];
type Block = Chapter['sentences'][number]['block'];

/** All that the search compares with but the sentences themselves. */
export interface WordFile extends Omit<SearchTexts, 'chapters'> {
  /** For each chapter how its title and its Chinese sentences are cut into words, and which are headings or captions. */
  readonly chapters: readonly {
    readonly id: Chapter['id'];
    readonly cuts: readonly string[];
    readonly blocks: Readonly<Record<number, Block>>;
  }[];
}

/** Parts what the search compares with into its files: a first answer takes the sentences of the reader's language alone. */
export function splitTexts({ chapters, ...words }: SearchTexts): {
  words: WordFile;
  sentences: Localized<SentenceFile>;
} {
  const textsIn = (locale: 'zh' | 'en'): SentenceFile =>
    chapters.map(({ title, sentences }) => [title, ...sentences].map((text) => text[locale]));
  return {
    words: {
      ...words,
      chapters: chapters.map(({ id, title, sentences }) => ({
        id,
        cuts: [title, ...sentences].map(({ cuts }) => cuts),
        blocks: Object.fromEntries(sentences.flatMap(({ block }, index) => (block ? [[index + 1, block]] : []))),
      })),
    },
    sentences: { zh: textsIn('zh'), en: textsIn('en') },
  };
}

/** Puts the files together again. */
export function joinTexts({ chapters, ...words }: WordFile, sentences: Localized<SentenceFile>): SearchTexts {
  return {
    ...words,
    chapters: chapters.map(({ id, cuts, blocks }, chapter) => {
      const [title = { zh: '', en: '', cuts: '' }, ...texts] = cuts.map((cut, index) => ({
        zh: sentences.zh[chapter]?.[index] ?? '',
        en: sentences.en[chapter]?.[index] ?? '',
        cuts: cut,
      }));
      return {
        id,
        title,
        sentences: texts.map((text, index) => {
          const block = blocks[index + 1];
          return block ? { ...text, block } : text;
        }),
      };
    }),
  };
}
