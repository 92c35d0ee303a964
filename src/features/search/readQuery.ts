import { grammars } from '../../quantities/grammars.ts';
import type { Refusal } from '../../quantities/reading.ts';
import { impliedWords, synonymKey, wordsOf, type Lexicon, type Word } from './corpus.ts';
import { formOf, type Form } from './form.ts';
import { cutOut } from './matchFigures.ts';
import { isMisspellingOf } from './misspelling.ts';
import { everydayWords, type OptionalWords } from './optionalWords.ts';
import { foldWidths, longestQuery, readNumbers, tidyNumbers, withoutRepeats, type QueryNumber } from './readNumbers.ts';
import { readRun, type Run } from './readRun.ts';
import { quality } from './scores.ts';
import { reduceText } from './skeleton.ts';

/** A part of a query that a result must answer. */
export type Atom =
  | { readonly kind: 'number'; readonly number: QueryNumber }
  | { readonly kind: 'word'; readonly text: string; readonly forms: readonly Form[]; readonly isOptional: boolean }
  /** Unspaced Chinese, to be laid on a sentence piece by piece. */
  | ({ readonly kind: 'run' } & Run);

/** Tells whether a part of a query only puts the question. */
export function isOptional(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.isOptional;
}

/** A query, understood. */
export interface Query {
  /** Reduced; what a literal match must hold. */
  readonly text: string;
  readonly numbers: readonly QueryNumber[];
  readonly atoms: readonly Atom[];
  /** True where only the words as they were typed answer it: Chinese question words and nothing else, or a name. */
  readonly isLiteral: boolean;
  /** True where the words ask how many there are of something: a sentence that counts nothing is no answer. */
  readonly asksHowMany: boolean;
  /** True where the words ask for what is new. */
  readonly asksForNew: boolean;
  /** The kind of figure that the words ask for: 去年 a result, "target" a target. */
  readonly asksFor: 'result' | 'target' | undefined;
  /** Runs of Latin words that may be pinyin: some stand nowhere in the report, or all look like syllables. */
  readonly maybePinyin: readonly string[];
  /**
   * Other readings, tried in this order where the first one is not answered: what is not written in digits as words (十四五,
   * 关键一年, Five-Year Plan), and English word by word (a city's beer festival is no beer of the city).
   */
  readonly others: readonly Query[];
}

/** Gives the Chinese words that a run of syllables may stand for. */
export type PinyinReader = (syllables: string) => readonly string[];

const mostAtoms = 40;
/** Nobody types more without a space or a comma; a longer quotation is found literally or by its beginning. */
const longestRun = 100;
const longestPhrase = 6;
const leastAmount = 1_000_000;
/** What a syllable of pinyin looks like; syllables that are English words too are tried as either: yang lao. */
const syllable = /^(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h)?[aeiouv]{1,3}(?:ng?|r)?$/;
const asksForResult = /去年|上年|上一年|last year|previous year|结果|完成了/i;
const asksForTarget = /今年|目标|预期|计划|this year|target|goal|plan/i;
const asksForNew = /\bnew\b|\bbuil[dt]\b|新|盖|要建|建[几多]/i;
const asksHowMany =
  /\bhow many (?!billion|million|yuan|dollars)|\bnumbers? of\b|\b(?:numbers|count)$|[人个家户]数|数量|总数|(?:多少|几)[个家所处台套户人名座条件项场]/i;
/** What an amount is of, which the report may call by another name beside the same number. */
const amounts = new Set(
  'revenue revenues sales output turnover value size scale income earnings money 收入 营收 产值 销售额 规模'.split(' '),
);
const institution = 'university|college|academy|bank|museum|library|hotel|stadium|station|theat(?:er|re)';
/**
 * Statistics that are others than what their words stand for elsewhere: GDP for each person than GDP beside income per capita,
 * population and unemployment than any sentence with people, life and work in it.
 */
const otherStatistic =
  /\bgdp per (?:capita|head|person)\b|\bper capita gdp\b|人均(?:地区|国内)?(?:gdp|生产总值)|\bhow many (?:people|persons|residents) (?:live|are there)\b|\bout of work\b|\bwithout (?:a job|jobs|work)\b|(?:住|有)(?:着|了)?多少(?:人口|居民|人$)/;

/** Tells whether words are a name that is more than they: a university of the place is no university and a place. */
function isNameOfItsOwn(text: string, place: string): boolean {
  const named = new RegExp(
    `^(?:${place} (?:(?:district|county|city) )?(?:${institution})|(?:university|bank|museum) of ${place})$`,
  );
  return named.test(text) || otherStatistic.test(text);
}

/** Understands a query; without `pinyin` syllables are not read. */
export function readQuery(raw: string, lexicon: Lexicon, pinyin?: PinyinReader): Query {
  const typed = [...raw].slice(0, longestQuery).join('');
  const simplified = [...foldWidths(typed)].map((c) => lexicon.simplified.get(c) ?? c).join('');
  const tidy = tidyNumbers(tidySpoken(dropTones(simplified)));
  const numbers = readNumbers(tidy, Object.values(grammars));
  const { text } = reduceText(simplified);
  const implied = impliedWords(text, lexicon);
  const understand = (counted: readonly QueryNumber[], longestKnown = longestPhrase): Query => {
    const maybePinyin: string[] = [];
    const distinct = withoutRepeats(counted);
    const atoms: Atom[] = distinct
      .filter(({ other }) => other?.value === undefined || !lexicon.years.includes(other.value))
      .map((number): Atom => ({ kind: 'number', number }));
    for (const part of splitScripts(cutOut(tidy, counted))) {
      const reduced = reduceText(part).text;
      if (/\p{Script=Han}/u.test(part))
        atoms.push(...readHan(reduced, lexicon, { implied, isPart: text.length > reduced.length }));
      else atoms.push(...readLatin(reduced, lexicon, pinyin, { maybePinyin, longestKnown, implied }));
    }
    const [lastYear, thisYear] = lexicon.years;
    const asksFor = (words: RegExp, year: number): boolean => words.test(typed) || typed.includes(String(year));
    const result = asksFor(asksForResult, lastYear) ? 'result' : undefined;
    return {
      text,
      numbers: distinct,
      atoms: keepNeeded(loosen(nameAmounts(atoms), lexicon)).slice(0, mostAtoms),
      isLiteral:
        isNameOfItsOwn(text, lexicon.place.en) ||
        (atoms.length > 0 && atoms.every((atom) => isOptional(atom) && atom.kind === 'word' && isHan(atom.text))),
      asksHowMany: asksHowMany.test(simplified.trim()),
      asksForNew: asksForNew.test(typed),
      asksFor: result ?? (asksFor(asksForTarget, thisYear) ? 'target' : undefined),
      maybePinyin,
      others: [],
    };
  };
  const query = understand(numbers);
  const counted = numbers.filter((number) => !mayBeWords(number));
  const hasPhrases = query.atoms.some((atom) => atom.kind === 'word' && atom.text.includes(' '));
  const others = [
    ...(counted.length < numbers.length ? [understand(counted)] : []),
    ...(hasPhrases ? [understand(numbers, 1)] : []),
  ];
  return { ...query, others };
}

/** Refusals that no other reading as words undoes: "a third" is no third session, 数千 no thousand. */
const neverWords: readonly (Refusal | 'range' | undefined)[] = [
  'fraction',
  'vague',
  'multiple',
  'points',
  'rate',
  'foreign-currency',
];

/** Tells whether a number may be a part of words instead: 十四五, 34th, Five-Year. */
function mayBeWords({ text, other }: QueryNumber): boolean {
  return !neverWords.includes(other?.reason) && (!/[\d\p{No}\p{Nl}]/u.test(text) || /^\d+(?:st|nd|rd|th)$/i.test(text));
}

/** Takes the numbers of tones out of pinyin: shi2 lao3 ren2. */
function dropTones(text: string): string {
  return /^\s*(?:[a-zü]{1,6}[1-5]\s*){2,}$/i.test(text) ? text.replace(/\d/g, '') : text;
}

const roundNumbers: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '1万' };

/** Writes as a report does what is said of numbers aloud: 减少一半, 两千三百亿的项目, 税收过亿的楼, 1500根充电桩. */
function tidySpoken(text: string): string {
  return text
    .replace(/(\d)点(?=\d+(?:[万亿]|%))/g, '$1.')
    .replace(/([\d万亿])美?刀(?!\p{L})/gu, '$1美元')
    .replace(/[上破超]亿元?(?!\d)/g, '过亿元')
    .replace(/([过超破]亿元?)的(?=\p{Script=Han}(?!\p{Script=Han}))/gu, '$1')
    .replace(/([十百千万亿])的/g, '$1 的')
    .replace(/(\d)根(?=\p{Script=Han}{2})|(\p{Script=Han}{2}\d+)根/gu, '$1$2个')
    .replace(/(减少|下降|降低|[减降])了?(?:一半|五成)/g, '下降50%')
    .replace(
      /(?:突破|超过|[过超破])([百千万])(?![百千万亿])/g,
      (_, scale: string) => `超过${roundNumbers[scale] ?? ''}`,
    )
    .replace(/一共|总共|到底|究竟/g, '')
    .replace(/\bhalved\b|\b(?:cut|reduced|falls?|fell|down) (?:in|by) half\b/gi, 'down 50 percent');
}

/** Cuts a text into runs of Chinese and runs of anything else, each without the other; Chinese is cut at spaces and signs too. */
function splitScripts(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Lets everyday words go unanswered beside a word that says much: "help for entrepreneurs". */
function loosen(atoms: readonly Atom[], { synonyms }: Lexicon): Atom[] {
  const isEveryday = (atom: Atom): boolean => atom.kind === 'word' && everydayWords.has(atom.text);
  const saysMuch = atoms.some(
    (atom) => atom.kind === 'word' && !atom.isOptional && !isEveryday(atom) && synonyms.has(synonymKey(atom.text)),
  );
  return atoms.map((atom) =>
    saysMuch && atom.kind === 'word' && isEveryday(atom) ? { ...atom, isOptional: true } : atom,
  );
}

/** Lets the name of an amount go unanswered beside the amount itself and what it is of: "software revenue 15 billion". */
function nameAmounts(atoms: readonly Atom[]): readonly Atom[] {
  const isAmount = (atom: Atom): boolean => atom.kind === 'number' && (atom.number.quantity?.value ?? 0) >= leastAmount;
  const isName = (atom: Atom): boolean => atom.kind === 'word' && amounts.has(atom.text);
  const isOfThing = atoms.some((atom) => atom.kind !== 'number' && !isOptional(atom) && !isName(atom));
  if (!isOfThing || !atoms.some(isAmount)) return atoms;
  return atoms.map((atom) => (atom.kind === 'word' && isName(atom) ? { ...atom, isOptional: true } : atom));
}

/** Where nothing but question words was typed, they are what is searched for. */
function keepNeeded(atoms: readonly Atom[]): Atom[] {
  const isNeeded = atoms.some((atom) => !isOptional(atom));
  return isNeeded ? [...atoms] : atoms.map((atom) => (atom.kind === 'word' ? { ...atom, isOptional: false } : atom));
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function readHan(
  text: string,
  lexicon: Lexicon,
  { implied, isPart }: { readonly implied: ReadonlySet<string>; readonly isPart: boolean },
): Atom[] {
  if (text === '') return [];
  const words = implied.has(text)
    ? [text]
    : lexicon.synonyms.has(text)
      ? undefined
      : namesThing(text, lexicon)
        ? undefined
        : splitQuestion(text, isPart, lexicon.optional);
  if (!words) return [{ kind: 'run', ...readRun(text.slice(0, longestRun), lexicon, implied) }];
  return words.map((word): Atom => {
    return {
      kind: 'word',
      text: word,
      forms: [{ kind: 'han', text: word, quality: quality.asTyped }],
      isOptional: true,
    };
  });
}

/** So many everyday characters in a row may mean one thing together: 政府收了多少钱. */
const shortestPhrase = 4;

/** Tells whether a run holds a phrase that means more than its words. */
function namesThing(text: string, { synonyms }: Lexicon): boolean {
  return [...text].some((_, start) => {
    for (let end = start + shortestPhrase; end <= text.length; end += 1)
      if (synonyms.has(text.slice(start, end))) return true;
    return false;
  });
}

/** Cuts a run into question words, or where it is a part of a query into everyday words too; undefined where it holds anything else. */
function splitQuestion(text: string, isPart: boolean, optional: OptionalWords): string[] | undefined {
  if (text === '') return [];
  if (optional.has(text)) return [text];
  for (const word of isPart ? optional.inRun(text) : optional.chinese) {
    const rest = text.startsWith(word) ? splitQuestion(text.slice(word.length), isPart, optional) : undefined;
    if (rest) return [word, ...rest];
  }
  return undefined;
}

function readLatin(
  text: string,
  lexicon: Lexicon,
  pinyin: PinyinReader | undefined,
  {
    maybePinyin,
    longestKnown,
    implied,
  }: { readonly maybePinyin: string[]; readonly longestKnown: number; readonly implied: ReadonlySet<string> },
): Atom[] {
  const typed = wordsOf(text);
  const isKnown = ({ stem, word }: Word): boolean =>
    lexicon.stems.has(stem) || lexicon.synonyms.has(stem) || lexicon.optional.has(word) || everydayWords.has(word);
  const isAllKnown = typed.every(isKnown);
  const isPinyin = typed.length > 1 && typed.every(({ word }) => syllable.test(word));
  if (!isAllKnown || isPinyin) {
    maybePinyin.push(text);
    const names = pinyin?.(text) ?? [];
    if (names.length > 0) return [{ kind: 'word', text, forms: names.map(hanForm(quality.pinyin)), isOptional: false }];
  }
  const words = isAllKnown
    ? typed
    : typed.map((word, index) =>
        isKnown(word) ? word : correctWord(word, lexicon, typed[index - 1], typed[index + 1]),
      );
  const atoms: Atom[] = [];
  for (let index = 0; index < words.length;) {
    const length = phraseLength(words, index, lexicon, longestKnown);
    const phrase = words.slice(index, index + Math.max(1, length));
    const overlap = overlapLength(words, index, phrase.length, lexicon);
    const atom = readPhrase(phrase, lexicon, pinyin);
    const isImplied = implied.has(synonymKey(atom.text)) || phrase.every(({ stem }) => implied.has(stem));
    atoms.push(isImplied ? { ...atom, isOptional: true } : atom);
    index += phrase.length + overlap;
  }
  return atoms;
}

/** Returns how many words from `index` on make the longest synonym, or a word that was typed in two; 0 for none. */
function phraseLength(words: readonly Word[], index: number, lexicon: Lexicon, longestKnown: number): number {
  for (let length = Math.min(longestKnown, words.length - index); length > 0; length -= 1) {
    const key = words
      .slice(index, index + length)
      .map(({ stem }) => stem)
      .join(' ');
    if (lexicon.synonyms.has(key)) return length;
  }
  const [first, second] = [words[index], words[index + 1]];
  const joined = first && second ? wordsOf(first.word + second.word)[0]?.stem : undefined;
  const isSplit = joined !== undefined && lexicon.stems.has(joined) && first && !lexicon.stems.has(first.stem);
  return isSplit ? 2 : 0;
}

/** Returns how many words more belong to a phrase because its last word begins another of the same meaning: EV charging stations. */
function overlapLength(words: readonly Word[], index: number, length: number, { synonyms }: Lexicon): number {
  const keyOf = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ stem }) => stem)
      .join(' ');
  const end = index + length;
  const same = length > 1 ? synonyms.get(keyOf(index, end)) : undefined;
  if (!same) return 0;
  for (let more = 1; end + more <= words.length && more < longestPhrase; more += 1) {
    if (synonyms.get(keyOf(end - 1, end + more))?.some((form) => same.includes(form))) return more;
  }
  return 0;
}

function readPhrase(
  phrase: readonly Word[],
  lexicon: Lexicon,
  pinyin: PinyinReader | undefined,
): Extract<Atom, { kind: 'word' }> {
  const text = phrase.map(({ word }) => word).join(' ');
  const stems = phrase.map(({ stem }) => stem);
  const [first] = phrase;
  const isOptional = phrase.every(({ word }) => lexicon.optional.has(word));
  if (phrase.length === 1 && first && isOtherWord(first, lexicon)) return { kind: 'word', text, forms: [], isOptional };
  const forms: Form[] = [
    { kind: 'words', stems, quality: quality.asTyped },
    { kind: 'han', text: text.replaceAll(' ', ''), quality: quality.asTyped },
  ];
  for (const synonym of lexicon.synonyms.get(stems.join(' ')) ?? []) {
    if (synonymKey(synonym) === stems.join(' ')) continue;
    forms.push(formOf(synonym, quality.synonym));
  }
  if (phrase.length > 1) {
    const joined = wordsOf(phrase.map(({ word }) => word).join(''))[0]?.stem;
    if (joined !== undefined && lexicon.stems.has(joined))
      forms.push({ kind: 'words', stems: [joined], quality: quality.asTyped });
  } else if (first && !isOptional && !lexicon.stems.has(first.stem)) {
    forms.push(...guessWords(first, lexicon).flatMap((guess) => formsOfGuess(guess, lexicon)));
    forms.push(...(pinyin?.(first.word) ?? []).map(hanForm(quality.pinyin)));
  }
  return { kind: 'word', text, forms, isOptional };
}

/**
 * Returns the word that was meant where only one can have been, so that phrases and question words are known in it too. A word that
 * is right by itself is taken for a slip only where the one meant makes a known phrase with the word before or after it: virtual realty.
 */
function correctWord(typed: Word, lexicon: Lexicon, before: Word | undefined, after: Word | undefined): Word {
  const guesses = guessWords(typed, lexicon);
  const [first] = guesses;
  if (!first?.isSlip || guesses.some(({ stem }) => stem !== first.stem)) return typed;
  const phrases = [`${before?.stem ?? ''} ${first.stem}`, `${first.stem} ${after?.stem ?? ''}`];
  const isMeant = !isOtherWord(typed, lexicon) || phrases.some((phrase) => lexicon.synonyms.has(phrase));
  return isMeant ? { ...typed, word: first.word, stem: first.stem } : typed;
}

/** Tells whether a word would be found only because it begins, ends or sounds like one that means something else. */
function isOtherWord({ word }: Word, { otherWords, vocabulary }: Lexicon): boolean {
  return otherWords.has(word) && !vocabulary.has(word);
}

/** A word of the report that another one may stand for. */
export interface Guess {
  readonly word: string;
  readonly stem: string;
  /** True of a misspelt word, false of half a word. */
  readonly isSlip: boolean;
}

/** Returns the words that one that stands nowhere may be half of, or a slip for. */
export function guessWords({ word: typed }: Word, lexicon: Lexicon): Guess[] {
  const known = [...lexicon.vocabulary].map(([word, stem]) => ({ word, stem }));
  const half = known.filter(({ word }) => isHalfOf(typed, word));
  if (half.length > 0) return half.map((guess) => ({ ...guess, isSlip: false }));
  const meant = known.filter(({ word }) => [word, word.replace(/s$/, '')].some((form) => isMisspellingOf(typed, form)));
  return meant.map((guess) => ({ ...guess, isSlip: true }));
}

function formsOfGuess({ stem, isSlip }: Guess, lexicon: Lexicon): Form[] {
  const worth = isSlip ? quality.misspelt : quality.halfWord;
  const synonyms = lexicon.synonyms.get(stem) ?? [];
  return [{ kind: 'words', stems: [stem], quality: worth }, ...synonyms.map((synonym) => formOf(synonym, worth * 0.9))];
}

/** Tells whether what was typed is the beginning of a word: five letters of it, or four of a long one. */
function isHalfOf(typed: string, word: string): boolean {
  return word.startsWith(typed) && (typed.length >= 5 || (typed.length === 4 && word.length >= 7));
}

function hanForm(worth: number): (text: string) => Form {
  return (text) => ({ kind: 'han', text, quality: worth });
}
