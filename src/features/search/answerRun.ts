import { choosePlaces, noAnswer, type Answer, type Stretch } from './answer.ts';
import type { Lexicon, SearchedText } from './corpus.ts';
import { findForm, findShortForm } from './findWords.ts';
import { everydayWords } from './optionalWords.ts';
import type { Run } from './readRun.ts';
import { layingCost, quality, scattered } from './scores.ts';
import { findWhole } from './skeleton.ts';

/** One way of laying the rest of a run on a passage. */
interface Laying {
  readonly cost: number;
  /** How many characters nothing answers. */
  readonly uncovered: number;
  readonly quality: number;
  readonly pieces: readonly (readonly Stretch[])[];
  /** The words of the run that the pieces answer. */
  readonly words: readonly string[];
  readonly covered: number;
  /** True where an everyday word goes unanswered. */
  readonly isLoose: boolean;
}

/** One step of a laying: how many characters it takes, and what answers them. */
interface Step {
  readonly length: number;
  readonly cost: number;
  readonly uncovered?: number;
  readonly quality?: number;
  readonly places?: readonly Stretch[];
  readonly isLoose?: boolean;
}

/** What institutions end in: the place's name with 大学 is a name of its own, and no university of which a sentence on the place speaks. */
const institution =
  /(?:大学|学院|医院|公园|广场|中学|小学|银行|大厦|酒店|饭店|图书馆|博物馆|体育馆|体育场|剧院|机场|火车站|站|湖|岛|路|桥)$/;
/** How far two short words that make one name may stand apart: of a province and 大学, with a name between them, is another. */
const widestGap = 2;
/** How far the pieces of a run may stand apart beyond its own length. */
const widestRun = 40;
/** A word of so many characters says much by itself. */
const leastTelling = 3;
/** A run of which fewer characters are found says nothing. */
const leastCovered = 2;

/** Lays an unspaced run of Chinese on a text: in pieces of two characters at least, in synonyms, and in question words that need no answer. */
export function answerRun(asked: Run, text: SearchedText, lexicon: Lexicon): Answer {
  const run = asked.text;
  const whole = layRun(asked, text, lexicon);
  const isLaid = whole.uncovered === 0 ? holdsTogether(run, whole, lexicon) : isLongQuote(run, whole);
  if (!isLaid && whole.covered < leastCovered) return noAnswer;
  const share = 1 - whole.uncovered / run.length;
  const forms = (asked.synonyms[0] ?? []).flatMap(({ length, forms: same }) => (length === run.length ? same : []));
  return {
    share: isLaid ? 1 : Math.min(scattered, share),
    quality: (whole.quality / run.length) * share * distinctness(whole.pieces),
    pieces: distinctness(whole.pieces) * whole.pieces.length > 1 ? whole.pieces : whole.pieces.slice(0, 1),
    equals: forms.flatMap((form) => findForm(form, text, lexicon)),
  };
}

/** Returns less than 1 where one word of the text is all that answers several words of a run: 就业岗位 and "a solid job". */
function distinctness(pieces: Laying['pieces']): number {
  const chosen = choosePlaces(pieces);
  const places = new Set(chosen.map(({ locale, start }) => `${locale} ${String(start)}`));
  return places.size / Math.max(1, chosen.length);
}

/** Returns the cheapest laying of a run, made from its end. */
function layRun(asked: Run, text: SearchedText, lexicon: Lexicon): Laying {
  const run = asked.text;
  let after: Laying = { cost: 0, uncovered: 0, quality: 0, pieces: [], words: [], covered: 0, isLoose: false };
  const done: Laying[] = [];
  done[run.length] = after;
  const isName = new RegExp(`^${lexicon.place.zh}区?..?.?$`).test(run) && institution.test(run);
  for (let start = run.length - 1; start >= 0; start -= 1) {
    let best: Laying | undefined;
    for (const step of stepsFrom(asked, start, { text, lexicon, isName })) {
      const rest = done[start + step.length];
      if (rest && rest.cost + step.cost < (best?.cost ?? Infinity)) best = take(step, rest, run.slice(start));
    }
    if (best) after = best;
    done[start] = after;
  }
  return after;
}

function take(
  { length, cost, uncovered = 0, quality: worth = 0, places, isLoose = false }: Step,
  rest: Laying,
  left: string,
): Laying {
  return {
    cost: rest.cost + cost,
    uncovered: rest.uncovered + uncovered,
    quality: rest.quality + worth * length,
    pieces: places ? [places, ...rest.pieces] : rest.pieces,
    words: places ? [left.slice(0, length), ...rest.words] : rest.words,
    covered: rest.covered + (places ? length : 0),
    isLoose: rest.isLoose || isLoose,
  };
}

interface Ground {
  readonly text: SearchedText;
  readonly lexicon: Lexicon;
  /** True of the name of an institution, in which no word is a question's. */
  readonly isName: boolean;
}

/** Yields what may answer the beginning of what is left of a run. */
function* stepsFrom(
  { text: run, questionWords, synonyms }: Run,
  start: number,
  { text, lexicon, isName }: Ground,
): Generator<Step> {
  const printed = text.skeleton.zh.text;
  yield { length: 1, cost: layingCost.unanswered, uncovered: 1 };
  for (const word of isName ? [] : (questionWords[start] ?? [])) {
    const isThere = printed.includes(word);
    const cost = isThere ? layingCost.presentQuestionWord : layingCost.questionWord;
    const worth = isThere ? quality.questionWord : quality.absentQuestionWord;
    yield { length: word.length, cost, quality: worth, isLoose: !isThere && everydayWords.has(word) };
  }
  for (let length = 2; start + length <= run.length; length += 1) {
    const piece = run.slice(start, start + length);
    // What holds a piece that is not there is not there either.
    if (!printed.includes(piece) && !text.labels.includes(piece)) break;
    const places = findForm({ kind: 'han', text: piece, quality: quality.asTyped }, text, lexicon);
    if (places.length > 0) yield { length, cost: layingCost.literal, quality: quality.asTyped, places };
    else if (length > 2 && findWhole(text.labels, piece).length > 0)
      yield { length, cost: layingCost.inLabel, quality: quality.inLabel };
  }
  for (const form of isName ? [] : shortFormsAt(run, start)) {
    const places = findShortForm(form, text, lexicon);
    const length = form.name.length + form.head.length;
    if (places.length > 0) yield { length, cost: layingCost.shortForm, quality: quality.shortForm, places };
  }
  for (const { length, forms } of synonyms[start] ?? []) {
    // The name of the place with 公园 is a name, and no park in a sentence on the place.
    if (isName && length < run.length) continue;
    for (const form of forms) {
      const places = findForm(form, text, lexicon);
      if (places.length > 0) yield { length, cost: layingCost.synonym, quality: form.quality, places };
    }
  }
}

/** What the names of places and of facilities end in, when they are called by their beginning and their end: 污水厂, 文化广场. */
const heads = '点 站 厂 园 院 室 区 圈 楼 所 车 中心 广场 基地 平台 公园 医院'.split(' ');
const shortestName = 2;
const longestName = 6;

/** Returns the short forms that may begin in a run, cut into what the name begins with and what it ends in. */
function shortFormsAt(run: string, start: number): { readonly name: string; readonly head: string }[] {
  const rest = run.slice(start, start + longestName + shortestName);
  return heads.flatMap((head) => {
    const at = rest.indexOf(head, shortestName);
    return at < 0 ? [] : [{ name: rest.slice(0, at), head }];
  });
}

/** A long quotation may differ from the print in a character or two. */
function isLongQuote(run: string, { uncovered, pieces, covered }: Laying): boolean {
  return run.length >= 14 && uncovered <= 2 && covered / pieces.length >= 4;
}

function holdsTogether(run: string, { pieces, words, isLoose }: Laying, lexicon: Lexicon): boolean {
  if (isLoose && !words.some((word) => word.length >= leastTelling || lexicon.synonyms.has(word))) return false;
  if (pieces.length < 2) return true;
  const isOneName = words.length === 2 && words.every((word) => word.length <= 2);
  if (isOneName && (institution.test(run) || !words.some((word) => lexicon.synonyms.has(word)))) {
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
