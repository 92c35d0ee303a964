import { locales } from '../../locales.ts';
import { noAnswer, type Answer, type Stretch } from './answer.ts';
import type { Lexicon, SearchedText } from './corpus.ts';
import type { Form } from './form.ts';
import { quality } from './scores.ts';
import { findWhole } from './skeleton.ts';

/** Finds the whole query as it was typed; a query in Latin letters may stop inside a word, Chinese must stand as words do. */
export function findLiteral(query: string, text: SearchedText, lexicon: Lexicon): Stretch[] {
  if (query === '' || /^[\d.]+%?$/.test(query)) return [];
  return locales.flatMap((locale) =>
    findWhole(text.skeleton[locale].text, query)
      .map((start): Stretch => ({ locale, start, end: start + query.length }))
      .filter((stretch) =>
        locale === 'en' ? isEnglishAt(query, lexicon) : isChineseAt(query, text, stretch, lexicon),
      ),
  );
}

function isEnglishAt(query: string, { otherWords, vocabulary }: Lexicon): boolean {
  return !otherWords.has(query) || vocabulary.has(query);
}

/**
 * Tells whether Chinese characters are a word where they stand, or a part of words. Two that end one word and begin the next
 * are not (业主 in 企业|主体), nor is a word of the dictionary that only seems to stand there (养老金 in 养老|金融).
 */
function isChineseAt(
  characters: string,
  { borders, skeleton }: SearchedText,
  { start, end }: Stretch,
  { otherWords }: Lexicon,
): boolean {
  if (!/^\p{Script=Han}+$/u.test(characters)) return true;
  // 非上市公司 are no 上市公司.
  if (skeleton.zh.text.charAt(start - 1) === '非') return false;
  if (!borders) return true;
  const isWhole = borders.has(start) && borders.has(end);
  if (isWhole) return true;
  const isStraddling = characters.length === 2 && !borders.has(start) && borders.has(start + 1);
  return !isStraddling && !otherWords.has(characters);
}

/** Answers a word: by the sentence itself, by the labels of its figures, or by the titles above it. */
export function answerWord(forms: readonly Form[], text: SearchedText, lexicon: Lexicon): Answer {
  const found = forms
    .map((form) => ({ form, places: findForm(form, text, lexicon) }))
    .filter(({ places }) => places.length > 0);
  if (found.length > 0) {
    const best = Math.max(...found.map(({ form }) => form.quality));
    const places = found.flatMap((one) => one.places);
    // A guess is worth nothing beside the word itself.
    const pieces = found.filter(({ form }) => form.quality >= Math.min(best, quality.synonym));
    return { share: 1, quality: best, pieces: [pieces.flatMap((one) => one.places)], twins: places };
  }
  for (const form of forms) {
    if (standsIn(form, text.labels, text.labelStems))
      return { share: 1, quality: form.quality * quality.inLabel, pieces: [] };
  }
  for (const form of forms) {
    if (standsIn(form, text.context, text.contextStems))
      return { share: 1, quality: form.quality * quality.inTitle, pieces: [] };
  }
  return noAnswer;
}

/** Tells whether a form stands in a reduced text of which the stems are known. */
export function standsIn(form: Form, text: string, stems: ReadonlySet<string>): boolean {
  return form.kind === 'han' ? findWhole(text, form.text).length > 0 : form.stems.every((stem) => stems.has(stem));
}

/** How many characters a short form leaves out at most: 污水厂 stands for 污水处理厂, but 山东医院 for no hospital of a university there. */
const mostLeftOut = 3;

/** Returns where a name stands that begins and ends like its short form, all in one clause. */
export function findShortForm(
  { name, head }: { readonly name: string; readonly head: string },
  text: SearchedText,
  lexicon: Lexicon,
): Stretch[] {
  const { text: printed, at } = text.skeleton.zh;
  return findForm({ kind: 'han', text: name, quality: quality.asTyped }, text, lexicon).flatMap(({ start, end }) => {
    const from = printed.indexOf(head, end + 1);
    const to = from + head.length;
    const whole = text.text.zh.slice(at[start], at[to]);
    const isName = from > 0 && from - end <= mostLeftOut && /^\p{Script=Han}+$/u.test(whole);
    return isName && text.borders?.has(to) !== false ? [{ locale: 'zh', start, end: to } as const] : [];
  });
}

const knownPairs = new WeakMap<SearchedText, ReadonlySet<string>>();

/** Returns what each word of a text makes with the next one; they are joined once. */
function pairsOf(text: SearchedText): ReadonlySet<string> {
  const pairs =
    knownPairs.get(text) ?? new Set(text.words.map(({ word }, index) => word + (text.words[index + 1]?.word ?? '')));
  knownPairs.set(text, pairs);
  return pairs;
}

/** Returns where a form stands in a text; English words may be typed in one that the text has in two. */
export function findForm(form: Form, text: SearchedText, lexicon: Lexicon): Stretch[] {
  if (form.kind === 'han') {
    return findWhole(text.skeleton.zh.text, form.text)
      .map((start): Stretch => ({ locale: 'zh', start, end: start + form.text.length }))
      .filter((stretch) => isChineseAt(form.text, text, stretch, lexicon));
  }
  const { words, stems } = text;
  const places: Stretch[] = [];
  const [only = '', ...more] = form.stems;
  const mayStand =
    more.length > 0 ? form.stems.every((stem) => stems.has(stem)) : stems.has(only) || pairsOf(text).has(only);
  if (!mayStand) return places;
  for (const [index, first] of words.entries()) {
    const last = words[index + form.stems.length - 1];
    if (last && form.stems.every((stem, offset) => words[index + offset]?.stem === stem)) {
      places.push({ locale: 'en', start: first.start, end: last.end });
    }
    const next = words[index + 1];
    if (next && form.stems.length === 1 && first.word + next.word === form.stems[0]) {
      places.push({ locale: 'en', start: first.start, end: next.end });
    }
  }
  return places;
}
