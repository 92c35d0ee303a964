import type { Locale } from '../locales.ts';
import { findNumbers, type FoundNumber, type Unit } from '../quantities/index.ts';
import type { Corpus, Passage, PlacedFigure } from './corpus.ts';
import { isCount, matchNumber } from './matchFigures.ts';
import { optionalChinese } from './optionalWords.ts';
import { otherWords } from './otherWords.ts';
import { formOf, type Atom, type Form, type Query } from './readQuery.ts';
import { isOrdinal, type QueryNumber } from './readNumbers.ts';
import { findWhole } from './skeleton.ts';

/** A stretch of a passage's reduced text in one language; `end` is not included. */
export interface Stretch {
  readonly locale: Locale;
  readonly start: number;
  readonly end: number;
}

/** How a passage answers a query. */
export interface PassageMatch {
  readonly passage: Passage;
  /** False where only part of the query is answered: such a passage is related, and no result. */
  readonly isVerified: boolean;
  readonly score: number;
  readonly stretches: readonly Stretch[];
  /** The figures that state numbers of the query. */
  readonly figures: readonly PlacedFigure[];
}

/** How one part of a query is answered. */
interface Answer {
  readonly share: number;
  readonly quality: number;
  /** One place for each piece; a piece that stands in several places is listed by them all. */
  readonly pieces: readonly (readonly Stretch[])[];
  readonly figures?: readonly PlacedFigure[];
  /** The same in the other language, to be marked too. */
  readonly twins?: readonly Stretch[];
}

/** The share of a run that is answered where all of it is there, but not together. */
const scattered = 0.9;
const nothing: Answer = { share: 0, quality: 0, pieces: [] };
const literalScore = 100;
const money: ReadonlySet<string> = new Set<Unit>(['CNY', 'USD']);

/** Holds a passage against a query; undefined where not even a part of it is answered. */
export function matchPassage(query: Query, passage: Passage, corpus: Corpus): PassageMatch | undefined {
  const literal = findLiteral(query.text, passage);
  const answers = query.atoms.map((atom) => answerAtom(atom, passage, corpus));
  const needed = answers.filter((_, index) => !isOptional(query.atoms[index]));
  const share = needed.reduce((sum, answer) => sum + answer.share, 0) / Math.max(1, needed.length);
  const isAnswered = needed.length > 0 && needed.every((answer) => answer.share === 1);
  const figures = answers.flatMap((answer) => answer.figures ?? []);
  if (literal.length === 0 && share === 0) return undefined;
  const hasPlace = needed.some(({ pieces }) => pieces.length > 0);
  const isCounted = !query.asksHowMany || passage.figures.some(({ unit }) => !money.has(unit));
  const isVerified =
    literal.length > 0 ||
    (isAnswered && hasPlace && isCounted && !query.isLiteral && !isOfAnother(query, figures, passage, corpus));
  const stretches = literal.length > 0 ? literal : nearestPlaces(needed);
  const quality = needed.reduce((sum, answer) => sum + answer.quality, 0) / Math.max(1, needed.length);
  const score =
    (literal.length > 0
      ? literalScore + Math.min(3, countMost(literal))
      : 40 * quality * share + 25 * closeness(stretches)) +
    12 * aboutness(passage, stretches, /\p{Script=Han}/u.test(query.text) ? 'zh' : 'en') +
    labelBonus(query, passage, figures) +
    3 * answers.filter(({ pieces }, index) => pieces.length > 0 && isOptional(query.atoms[index])).length;
  const twins = answers.flatMap((answer) => answer.twins ?? []);
  return { passage, isVerified, score, stretches: [...stretches, ...twins], figures };
}

/** Tells whether the words name one other figure of the sentence than the number states: the two champions are no two unicorns. */
function isOfAnother({ atoms }: Query, stated: readonly PlacedFigure[], { figures }: Passage, corpus: Corpus): boolean {
  const words = atoms.filter((atom) => atom.kind !== 'number' && !isOptional(atom));
  if (stated.length === 0 || words.length === 0) return false;
  /** How many of the words stand in what a figure measures. */
  const namedBy = (figure: PlacedFigure): number => {
    const label = corpus.measured.get(figure);
    return label ? words.reduce((sum, word) => sum + answerAtom(word, label, corpus).share, 0) : 0;
  };
  const best = Math.max(...stated.map(namedBy));
  const isAlike = ({ unit }: PlacedFigure): boolean =>
    stated.some((figure) => figure.unit === unit || (isCount(figure.unit) && isCount(unit)));
  const others = figures.filter((figure) => !stated.includes(figure) && isAlike(figure)).map(namedBy);
  const most = Math.max(...others);
  // What names several alike, such as "companies", names none of them.
  return best < scattered * most && others.filter((count) => count === most).length === 1;
}

function isOptional(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.isOptional;
}

/** Finds the whole query as it was typed; a query in Latin letters may stop inside a word, one of Chinese characters must not straddle two. */
function findLiteral(text: string, passage: Passage): Stretch[] {
  if (text === '' || /^[\d.]+%?$/.test(text) || otherWords.has(text)) return [];
  const found: Stretch[] = [];
  for (const locale of ['zh', 'en'] as const) {
    const haystack = passage.skeleton[locale].text;
    const whole = findWhole(haystack, text);
    for (const start of whole) {
      if (locale === 'en' || !isStraddling(passage, start, text))
        found.push({ locale, start, end: start + text.length });
    }
  }
  return found;
}

let segmenter: Intl.Segmenter | undefined;
const borders = new WeakMap<Passage, Set<number> | null>();

/** Returns where words begin in the reduced Chinese text of a passage; null where the browser cannot tell. */
export function wordBorders(passage: Passage): Set<number> | null {
  const known = borders.get(passage);
  if (known !== undefined) return known;
  let found: Set<number> | null = null;
  if ('Segmenter' in Intl) {
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const { text, at } = passage.skeleton.zh;
    // The sentence itself is cut, as its signs part words too: “海之心”智算中心.
    found = new Set([...segmenter.segment(passage.text.zh)].map(({ index }) => indexAt(at, index)));
    found.add(text.length);
  }
  borders.set(passage, found);
  return found;
}

/** Two characters that end one word and begin the next (业主 in 企业|主体) are not the word that was typed. */
function isStraddling(passage: Passage, start: number, text: string): boolean {
  if (text.length !== 2 || !/^\p{Script=Han}+$/u.test(text)) return false;
  const known = wordBorders(passage);
  if (!known?.has(start + 1)) return false;
  return !known.has(start) && !known.has(start + 2);
}

function answerAtom(atom: Atom, passage: Passage, corpus: Corpus): Answer {
  switch (atom.kind) {
    case 'number':
      return answerNumber(atom, passage);
    case 'word':
      return answerWord(atom.forms, passage);
    case 'run':
      return answerRun(atom.text, passage, corpus);
  }
}

function answerNumber({ number }: Extract<Atom, { kind: 'number' }>, passage: Passage): Answer {
  const figures = passage.figures.filter((figure) => matchNumber(number, figure) !== undefined);
  const pieces = (['zh', 'en'] as const).map((locale) => {
    const { text, at } = passage.skeleton[locale];
    const values = new Set(figures.length > 0 ? figures.map(({ value }) => value) : [number.value]);
    return numbersOf(passage, locale)
      .filter((found) => values.has(found.value) && isRanked(number, found, passage.text[locale], locale))
      .map(({ start, end }): Stretch => ({
        locale,
        start: indexAt(at, start),
        end: Math.min(indexAt(at, end), text.length),
      }));
  });
  if (figures.length > 0) return { share: 1, quality: 1, pieces: [pieces.flat()], figures };
  // A number that measures nothing: 第34届, phase two.
  const isPlain =
    number.quantity === undefined || (number.quantity.unit === 'count' && number.quantity.counter === undefined);
  const places = isPlain ? pieces.flat() : [];
  return places.length > 0 ? { share: 1, quality: 0.8, pieces: [places] } : nothing;
}

const knownNumbers = { zh: new WeakMap<Passage, FoundNumber[]>(), en: new WeakMap<Passage, FoundNumber[]>() };

/** Returns the numbers of a passage in one language; they are read once. */
function numbersOf(passage: Passage, locale: Locale): FoundNumber[] {
  const known = knownNumbers[locale].get(passage) ?? findNumbers(passage.text[locale], locale);
  knownNumbers[locale].set(passage, known);
  return known;
}

/** Tells whether a number of a text that measures nothing is the one that was typed: of the same order, before the same character. */
function isRanked({ rank }: QueryNumber, found: FoundNumber, text: string, locale: Locale): boolean {
  if (!rank) return true;
  const isSuffixed = rank.suffix === '' || (locale === 'zh' && text.startsWith(rank.suffix, found.end));
  return isSuffixed && rank.isOrdinal === isOrdinal(found.text);
}

/** Returns the first unit of a skeleton that comes from `position` of the original or later. */
function indexAt(at: readonly number[], position: number): number {
  const index = at.findIndex((from) => from >= position);
  return index < 0 ? at.length - 1 : index;
}

function answerWord(forms: readonly Form[], passage: Passage): Answer {
  let best = nothing;
  for (const form of forms) {
    const places = findForm(form, passage);
    if (places.length > 0 && form.quality > best.quality) best = { share: 1, quality: form.quality, pieces: [places] };
  }
  if (best.share === 1) return { ...best, twins: findTwins(forms, passage, best.pieces.flat()) };
  for (const form of forms) {
    if (standsIn(form, passage.labels, passage.labelStems))
      return { share: 1, quality: form.quality * 0.7, pieces: [] };
  }
  for (const form of forms) {
    if (standsIn(form, passage.context, passage.contextStems)) {
      best = { share: 1, quality: form.quality * 0.4, pieces: [] };
    }
  }
  return best;
}

/** Returns where the forms stand in the language in which nothing was found yet. */
function findTwins(forms: readonly Form[], passage: Passage, found: readonly Stretch[]): Stretch[] {
  const places = forms.flatMap((form) => findForm(form, passage));
  return places.filter(({ locale }) => found.every((stretch) => stretch.locale !== locale));
}

function standsIn(form: Form, text: string, stems: ReadonlySet<string>): boolean {
  return form.kind === 'han' ? findWhole(text, form.text).length > 0 : form.stems.every((stem) => stems.has(stem));
}

function findForm(form: Form, passage: Passage): Stretch[] {
  if (form.kind === 'han') {
    if (otherWords.has(form.text)) return [];
    return findWhole(passage.skeleton.zh.text, form.text)
      .filter((start) => !isStraddling(passage, start, form.text))
      .map((start) => ({ locale: 'zh', start, end: start + form.text.length }));
  }
  const { words } = passage;
  const places: Stretch[] = [];
  if (form.stems.length > 1 && !form.stems.every((stem) => passage.stems.has(stem))) return places;
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

/** One step of laying a run on a passage. */
interface Laying {
  /** Characters that nothing answers count most, then optional ones, then the number of pieces. */
  readonly cost: number;
  readonly uncovered: number;
  readonly quality: number;
  readonly pieces: readonly (readonly Stretch[])[];
  /** The words of the run that the pieces answer. */
  readonly words: readonly string[];
  readonly covered: number;
}

/** What institutions end in: 崂山大学 or 山东大学 is a name of its own, and not a university of which a sentence on Laoshan speaks. */
const institution =
  /(?:大学|学院|医院|公园|广场|中学|小学|银行|大厦|酒店|饭店|图书馆|博物馆|体育馆|体育场|剧院|机场|火车站|站|湖|岛|路|桥)$/;
const longestSynonym = 14;
/** How far two short words that make one name may stand apart: 山东…大学 with a name between them is another. */
const widestGap = 2;
const widestRun = 40;

const knownForms = new WeakMap<Corpus, Map<string, readonly Form[]>>();

/** Returns the other words of a word's groups as forms; they are made once. */
function synonymForms(piece: string, corpus: Corpus): readonly Form[] {
  const synonyms = corpus.synonyms.get(piece);
  if (!synonyms) return [];
  const known = knownForms.get(corpus) ?? new Map<string, readonly Form[]>();
  knownForms.set(corpus, known);
  const forms =
    known.get(piece) ?? synonyms.filter((synonym) => synonym !== piece).map((synonym) => formOf(synonym, 0.85));
  known.set(piece, forms);
  return forms;
}

/** Lays an unspaced run of Chinese on a passage: in pieces of two characters at least, in synonyms, and in question words that need no answer. */
function answerRun(run: string, passage: Passage, corpus: Corpus): Answer {
  const done: Laying[] = [];
  const isName = /^崂山区?..?.?$/.test(run) && institution.test(run);
  done[run.length] = { cost: 0, uncovered: 0, quality: 0, pieces: [], words: [], covered: 0 };
  for (let start = run.length - 1; start >= 0; start -= 1) {
    let best: Laying | undefined;
    const offer = (
      length: number,
      cost: number,
      uncovered: number,
      quality: number,
      places?: readonly Stretch[],
    ): void => {
      const rest = done[start + length];
      if (!rest || (best?.cost ?? Infinity) <= rest.cost + cost) return;
      best = {
        cost: rest.cost + cost,
        uncovered: rest.uncovered + uncovered,
        quality: rest.quality + quality * length,
        pieces: places ? [places, ...rest.pieces] : rest.pieces,
        words: places ? [run.slice(start, start + length), ...rest.words] : rest.words,
        covered: rest.covered + (places ? length : 0),
      };
    };
    offer(1, 100, 1, 0);
    if (!isName)
      for (const word of optionalChinese) {
        if (!run.startsWith(word, start)) continue;
        const isThere = passage.skeleton.zh.text.includes(word);
        offer(word.length, isThere ? 7 : 8, 0, isThere ? 0.9 : 0.5);
      }
    let mayBeLiteral = true;
    for (let length = 2; start + length <= run.length && (mayBeLiteral || length <= longestSynonym); length += 1) {
      const piece = run.slice(start, start + length);
      // What holds a piece that is not there is not there either.
      mayBeLiteral &&= passage.skeleton.zh.text.includes(piece) || passage.labels.includes(piece);
      const places = mayBeLiteral ? findForm({ kind: 'han', text: piece, quality: 1 }, passage) : [];
      if (places.length > 0) offer(length, 5, 0, 1, places);
      else if (mayBeLiteral && length > 2 && findWhole(passage.labels, piece).length > 0) offer(length, 7, 0, 0.6);
      if (length > longestSynonym) continue;
      if (places.length > 0) continue;
      for (const form of synonymForms(piece, corpus)) {
        const others = findForm(form, passage);
        if (others.length > 0) offer(length, 6, 0, form.quality, others);
      }
    }
    if (best) done[start] = best;
  }
  const whole = done[0];
  if (!whole) return nothing;
  const share = 1 - whole.uncovered / run.length;
  const isLaid = whole.uncovered === 0 ? holdsTogether(run, whole, corpus) : isLongQuote(run, whole);
  // A run of which hardly anything is found says nothing.
  if (!isLaid && whole.covered < 2) return nothing;
  return {
    share: isLaid ? 1 : Math.min(scattered, share),
    quality: (whole.quality / run.length) * share,
    pieces: whole.pieces,
  };
}

/** A long quotation may differ from the print in a character or two. */
function isLongQuote(run: string, { uncovered, pieces, covered }: Laying): boolean {
  return run.length >= 14 && uncovered <= 2 && covered / pieces.length >= 4;
}

function holdsTogether(run: string, { pieces, words }: Laying, corpus: Corpus): boolean {
  if (pieces.length < 2) return true;
  const isOneName = words.length === 2 && words.every((word) => word.length <= 2);
  if (isOneName && (institution.test(run) || !words.some((word) => corpus.synonyms.has(word)))) {
    const [first = [], second = []] = pieces;
    return first.some((a) =>
      second.some((b) => a.locale !== b.locale || (b.start >= a.end && b.start - a.end <= widestGap)),
    );
  }
  const chosen = choosePlaces(pieces).filter(({ locale }) => locale === 'zh');
  const from = Math.min(...chosen.map(({ start }) => start));
  const to = Math.max(...chosen.map(({ end }) => end));
  return to - from <= widestRun + run.length;
}

/** Chooses for each piece the place nearest to the one before. */
function choosePlaces(pieces: readonly (readonly Stretch[])[]): Stretch[] {
  const chosen: Stretch[] = [];
  for (const places of pieces) {
    const previous = chosen[chosen.length - 1];
    const distance = (place: Stretch): number =>
      previous?.locale !== place.locale ? 0 : Math.abs(place.start - previous.end);
    const nearest = [...places].sort((a, b) => distance(a) - distance(b))[0];
    if (nearest) chosen.push(nearest);
  }
  return chosen;
}

function nearestPlaces(answers: readonly Answer[]): Stretch[] {
  const figuresAndWords = answers.flatMap(({ pieces }) => pieces);
  // Numbers are marked in both languages.
  const numbers = answers.flatMap(({ figures, pieces }) => (figures ? pieces.flat() : []));
  return [...choosePlaces(figuresAndWords), ...numbers];
}

/** Counts the stretches of the language that has the most. */
function countMost(stretches: readonly Stretch[]): number {
  const chinese = stretches.filter(({ locale }) => locale === 'zh').length;
  return Math.max(chinese, stretches.length - chinese);
}

/** Returns 1 where all that was found stands together, and less the wider it is scattered. */
function closeness(stretches: readonly Stretch[]): number {
  let best = 0;
  for (const locale of ['zh', 'en'] as const) {
    const here = stretches.filter((stretch) => stretch.locale === locale);
    if (here.length === 0) continue;
    const width = Math.max(...here.map(({ end }) => end)) - Math.min(...here.map(({ start }) => start));
    const length = here.reduce((sum, { start, end }) => sum + end - start, 0);
    best = Math.max(best, Math.min(1, length / Math.max(1, width)));
  }
  return best;
}

/** Returns how much of the sentence is what was found, from 0 to 1: a short sentence is about it, a long one mentions it. */
function aboutness({ skeleton, isHeading }: Passage, stretches: readonly Stretch[], preferred: Locale): number {
  const locale = (stretches.find((stretch) => stretch.locale === preferred) ?? stretches[0])?.locale;
  if (!locale) return 0;
  const length = stretches
    .filter((stretch) => stretch.locale === locale)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.sqrt(Math.min(1, length / Math.max(1, skeleton[locale].text.length))) * (isHeading ? 0.5 : 1);
}

/** Prefers a sentence whose figures measure what was typed, or are of the kind that was asked for. */
function labelBonus(query: Query, passage: Passage, figures: readonly PlacedFigure[]): number {
  const [atom, ...others] = query.atoms.filter((candidate) => !isOptional(candidate));
  const forms = others.length === 0 && atom?.kind === 'word' ? atom.forms : [];
  const isMeasured =
    (query.text.length > 1 && findWhole(passage.labels, query.text).length > 0) ||
    forms.some((form) => standsIn(form, passage.labels, passage.labelStems));
  const measured = isMeasured ? 4 : 0;
  const asked = (figures.length > 0 ? figures : passage.figures).some(({ kind }) => kind === query.asksFor) ? 3 : 0;
  return measured + asked;
}
