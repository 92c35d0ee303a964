import { prepareCorpus, type Lexicon, type SearchTexts } from './corpus.ts';
import { cutWords } from './cutWords.ts';
import { guessWords } from './readQuery.ts';
import { stemWord } from './stemWord.ts';

/** Words of a language with how often they are used; a word that is hardly ever used may be a slip, and is not listed. */
export type Dictionary = ReadonlyMap<string, number>;

/** The words that a report seems to hold and does not, in both languages. */
export interface OtherWords {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/**
 * Finds the words of a dictionary that a search would take for words of the report, although it does not hold them. In
 * Chinese: words whose characters stand there only where one word ends and another begins (养老金 in 养老|金融) or inside a
 * name (黄山 in 黄山路). In English: words that begin like one of the report, differ from one by a letter, or have the stem
 * of one of which they are no inflection (metro, patient, evening).
 */
export function findOtherWords(
  texts: SearchTexts,
  names: readonly string[],
  { chinese, english }: { readonly chinese: Dictionary; readonly english: Dictionary },
): OtherWords {
  const sentences = texts.chapters.flatMap(({ title, sentences }) => [title.zh, ...sentences.map(({ zh }) => zh)]);
  return { zh: findChinese(sentences, names, chinese), en: findEnglish(prepareCorpus(texts, []).lexicon, english) };
}

const longestWord = 6;

function findChinese(sentences: readonly string[], names: readonly string[], dictionary: Dictionary): string[] {
  const standing = new Set<string>();
  const seeming = new Set<string>();
  for (const sentence of sentences) {
    const isWord = wordsIn(sentence, names, dictionary);
    for (let start = 0; start < sentence.length; start += 1) {
      for (let end = start + 2; end <= Math.min(sentence.length, start + longestWord); end += 1) {
        const word = sentence.slice(start, end);
        if (dictionary.has(word)) (isWord(start, end) ? standing : seeming).add(word);
      }
    }
  }
  return [...seeming].filter((word) => !standing.has(word)).sort();
}

/** A word where it stands in a sentence. */
interface Cut {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Returns what tells whether a stretch of a sentence is a word there, or a part of one that means the same in it. */
function wordsIn(
  sentence: string,
  names: readonly string[],
  dictionary: Dictionary,
): (start: number, end: number) => boolean {
  const cuts = [cutWords(sentence, names), cutByUse(sentence, dictionary)].map((words) => {
    let position = 0;
    return words.map((word): Cut => ({ word, start: position, end: (position += word.length) }));
  });
  const insideNames = names.flatMap((name) =>
    [...sentence.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length })),
  );
  return (start, end) => {
    // What is left of a name must be a word: 东华|软件 speaks of software, 石|老人 of nobody.
    if (insideNames.some((name) => start === name.start + 1 && end <= name.end)) return false;
    const isWhole = (words: readonly Cut[]): boolean =>
      words.some((word) => word.start === start) && words.some((word) => word.end === end);
    if (cuts.some(isWhole)) return true;
    // Four characters do not meet by chance: 污水处理 in 污水|处理厂.
    if (end - start >= 4 && cuts.some((words) => words.some((word) => word.start === start))) return true;
    const [cut = []] = cuts;
    const around = cut.find((word) => word.start <= start && end <= word.end);
    // 民政 in 人民政府 is no part of it.
    if (!around || (start > around.start && end < around.end)) return false;
    // 导师 in 指导师, 市政 in 城市政策: the character at its border belongs less to it than to the one beyond.
    const use = dictionary.get(sentence.slice(start, end)) ?? 0;
    const isTail = start === around.start + 1 && end === around.end;
    const isHead = start === around.start && end === around.end - 1;
    const rivals = [isTail && sentence.slice(start - 1, start + 1), isHead && sentence.slice(end - 1, end + 1)];
    return rivals.every((rival) => rival === false || (dictionary.get(rival) ?? 0) < use);
  };
}

const rare = 1e-12;
const rareCharacter = 1e-9;

/** Cuts a sentence into the words of a dictionary that are likeliest together. */
function cutByUse(sentence: string, dictionary: Dictionary): string[] {
  const best: { readonly likelihood: number; readonly words: readonly string[] }[] = [{ likelihood: 0, words: [] }];
  for (let end = 1; end <= sentence.length; end += 1) {
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const word = sentence.slice(start, end);
      const use = dictionary.get(word) ?? (word.length === 1 ? rareCharacter : undefined);
      const before = best[start];
      if (use === undefined || !before) continue;
      const likelihood = before.likelihood + Math.log(Math.max(use, rare));
      if (likelihood > (best[end]?.likelihood ?? -Infinity)) best[end] = { likelihood, words: [...before.words, word] };
    }
  }
  return [...(best[sentence.length]?.words ?? [])];
}

/** Words that look like inflections of another and mean something of their own. */
const ownMeaning = new Set(
  'airing fines medic news organ parking pasted prior refuse refused refuses refusing'.split(' '),
);
/** Words that have no inflections: "innings" are none of "in". */
const uninflected = new Set('an can do even in new no out per the'.split(' '));
/** What makes another word of the same family: who types "reimburse" means a reimbursement. */
const derivation =
  /^(?:able|ability|al|ance|ation|ative|ed|ence|er|ers|ing|ion|ions|ist|ity|ive|ize|ized|ly|ment|ments|ness|y)$/;
const shortestBase = 5;

function findEnglish(lexicon: Lexicon, dictionary: Dictionary): string[] {
  const byStem = new Map<string, string[]>();
  for (const [word, stem] of lexicon.vocabulary) byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  const seems = (word: string): boolean => {
    const stem = stemWord(word);
    const alike = byStem.get(stem);
    if (alike) return ownMeaning.has(word) || !alike.some((other) => isInflection(word, other));
    const guesses = guessWords({ word, stem, start: 0, end: word.length }, lexicon);
    return guesses.length > 0 && (ownMeaning.has(word) || !guesses.some((guess) => isDerived(guess.word, word)));
  };
  return [...dictionary.keys()]
    .filter(
      (word) =>
        !lexicon.vocabulary.has(word) && !lexicon.synonyms.has(word) && !lexicon.optional.has(word) && seems(word),
    )
    .sort();
}

/** Tells whether two English words of one stem are forms of one word. */
function isInflection(word: string, other: string): boolean {
  if (uninflected.has(other)) return false;
  const bases = [word, other].map((form) => new Set(basesOf(form)));
  const [own = new Set<string>(), others = new Set<string>()] = bases;
  return [...own].some((base) => others.has(base));
}

/** Returns the words of which one may be a form, itself included, in American spelling. */
function basesOf(word: string): string[] {
  const plain = word
    .replace(/isation/, 'ization')
    .replace(/is(e|ed|es|ing)$/, 'iz$1')
    .replace(/([a-z]{2})our/, '$1or')
    .replace(/(cent|met|lit|theat|fib)re(s?)$/, '$1er$2');
  const bases = [plain];
  const endings: readonly (readonly [RegExp, string])[] = [
    [/ies$/, 'y'],
    [/ied$/, 'y'],
    [/(s|x|z|ch|sh|o)es$/, '$1'],
    [/([^su])s$/, '$1'],
    [/ed$/, ''],
    [/ed$/, 'e'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/([bdglmnprt])\1(?:ed|ing)$/, '$1'],
  ];
  for (const [ending, base] of endings) if (ending.test(plain)) bases.push(plain.replace(ending, base));
  return bases.filter((base) => base.length > 2);
}

/** Tells whether a word is made from a base by an ending. */
function isDerived(word: string, base: string): boolean {
  const stems = [base, base.replace(/e$/, ''), base.replace(/y$/, 'i')];
  return (
    base.length >= shortestBase &&
    stems.some((stem) => word.startsWith(stem) && derivation.test(word.slice(stem.length)))
  );
}
