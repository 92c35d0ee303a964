import { checkFidelity } from '../../src/gate/checkFidelity.ts';
import { chapterFile } from '../../src/reading/chapters/parseChapter.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { bounds, directions, units } from '../../src/quantities/index.ts';
import { withChanges, type Files } from '../../src/reading/files.ts';
import { describeProblem, type Problem } from '../../src/reading/problem.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { loadOutline } from '../../src/reading/readOutline.ts';

/** One fault put into one file of the content. */
export interface Mutation {
  /** What sort of fault: "en digit", "data bound". */
  readonly kind: string;
  readonly file: string;
  /** The line that is changed first. */
  readonly line: number;
  /** The line where the changed entry of a list begins; the same line in other files. */
  readonly entryLine: number;
  /** Where the change begins in the file's text, in UTF-16 units. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Replaces a stretch of a text by other words. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

type Editor = (text: string) => Edit[];

/** Returns every mutation of a year's content, file by file and kind by kind. */
export function generateMutations(files: Files, year: number): Mutation[] {
  const chapterIds = loadOutline(files, year).chapters;
  const chapters = locales.flatMap((locale) =>
    chapterIds.map((id) => ({ file: chapterFile(year, locale, id), editors: chapterEditors[locale] })),
  );
  const data = [
    ...chapterIds.map((id) => ({ file: `content/${String(year)}/figures/${id}.yaml`, editors: figureEditors })),
    { file: `content/${String(year)}/labels.yaml`, editors: labelEditors },
    { file: `content/${String(year)}/report.yaml`, editors: wordEditors },
    ...[`content/${String(year)}/remarks.yaml`, 'content/terms.yaml'].map((file) => ({ file, editors: wordEditors })),
    ...locales.map((locale) => ({ file: `content/strings/${locale}.json`, editors: wordEditors })),
    ...files.list('content/pages').map((name) => ({ file: `content/pages/${name}`, editors: wordEditors })),
  ];
  return [...chapters, ...data].flatMap(({ file, editors }) => {
    const text = files.text(file);
    return Object.entries(editors).flatMap(([kind, editor]) =>
      editor(text).flatMap((edit) => toMutation(kind, file, text, edit)),
    );
  });
}

function toMutation(kind: string, file: string, text: string, { start, end, words }: Edit): Mutation[] {
  const before = text.slice(start, end);
  if (before === words) return [];
  const lines = text.slice(0, start).split('\n');
  const entryLine = file.endsWith('.yaml') ? lines.findLastIndex((line) => line.startsWith('- ')) + 1 : lines.length;
  return [{ kind, file, line: lines.length, entryLine, start, before, after: words }];
}

/** Returns one edit for each match of a pattern and each replacement. */
function replaceEach(pattern: RegExp, replacements: (match: RegExpExecArray) => readonly string[]): Editor {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      replacements(match).map((words) => ({ start: match.index, end: match.index + match[0].length, words })),
    );
}

/** Replaces words by others, wherever they stand. */
function replaceWords(table: Readonly<Record<string, readonly string[]>>, border = ''): Editor {
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  return replaceEach(new RegExp(`${border}(?:${words.map(escape).join('|')})${border}`, 'gi'), ([word]) => {
    return table[word] ?? table[word.toLowerCase()] ?? [];
  });
}

/** Applies an editor to the words inside figures only. */
function insideFigures(editor: Editor): Editor {
  return (text) =>
    [...text.matchAll(figure)].flatMap((match) => {
      const from = match.index + (match[1]?.length ?? 0);
      return editor(match[2] ?? '').map(({ start, end, words }) => ({ start: from + start, end: from + end, words }));
    });
}

function escape(word: string): string {
  return word.replace(/[$%.]/g, '\\$&');
}

const figure = /(<Figure id="[^"]*">)([^<]*)<\/Figure>/g;
const nextDigit = replaceEach(/\d/g, ([digit]) => [String((Number(digit) + 1) % 10)]);
const nextNumeral = replaceWords(
  Object.fromEntries(
    Array.from('一二三四五六七八九十百千万亿两').map((c, index, all) => [c, [all[(index + 1) % all.length] ?? '']]),
  ),
);
const numberWords = 'one two three four five six seven eight nine ten hundred thousand million billion'.split(' ');
const ordinalWords = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const nextNumberWord = replaceWords(
  Object.fromEntries(
    [numberWords, ordinalWords, ['I', 'II', 'III', 'IV']].flatMap((list) =>
      list.map((word, index) => [word, [list[(index + 1) % list.length] ?? '']]),
    ),
  ),
  '\\b',
);

const chineseUnits = insideFigures(
  replaceWords({
    ...{ 亿: ['万', ''], 万: ['亿', ''], 千: ['百'], 百: ['千'], 美元: ['元'], 元: ['美元'], '%': ['', '个百分点'] },
    ...{ 亩: ['公顷'], 平方米: ['平方公里'], 公里: ['米'], 千升: ['升'], 分钟: ['小时'], 刻钟: ['分钟'], P: ['T'] },
    ...{ 人: ['户'], 名: ['户'], 户: ['名'], 家: ['个'], 个: ['家'], 处: ['座'], 座: ['处'], 所: ['个'], 件: ['项'] },
    ...{ 台: ['套'], 套: ['台'], 场: ['次'], 条: ['个'], 批次: ['批'], 岁: ['年'], 周年: ['年'], 大: ['个'] },
  }),
);
const englishUnits = insideFigures(
  replaceWords({
    ...{ billion: ['million', 'trillion'], million: ['billion', 'thousand'], percent: ['percentage points', ''] },
    ...{ yuan: ['US dollars', ''], US$: ['', '€'], mu: ['hectares'], 'square meters': ['square kilometers', 'mu'] },
    ...{ kilometers: ['meters', 'miles'], kiloliter: ['liter'], minute: ['hour'], P: ['T'], anniversary: ['year'] },
  }),
);
const chineseBounds = insideFigures(
  replaceWords({
    ...{
      以上: ['左右', '以下', ''],
      及以上: ['及以下', ''],
      左右: ['以上', ''],
      约: ['超过', ''],
      不少于: ['超过', ''],
    },
    ...{ 突破: ['约', '达到', ''], 超过: ['约', '不超过', ''], 过: ['约', '近', ''] },
  }),
);
const englishBounds = insideFigures(
  replaceWords({
    ...{ 'exceeding ': ['about ', 'at least ', ''], 'exceed ': ['reach ', 'not exceed ', ''] },
    ...{
      'more than ': ['at least ', 'about ', ''],
      'over ': ['at least ', ''],
      'at least ': ['more than ', 'up to ', ''],
    },
    ...{ 'no fewer than ': ['more than ', ''], 'around ': ['at least ', ''], 'about ': ['more than ', ''] },
    ...{ ' or more': [' or so', ''], ' or over': [' or under', ''] },
  }),
);

/** Puts a bound directly before or behind each figure, outside of it. */
function touchFigures(before: readonly string[], behind: readonly string[]): Editor {
  return (text) =>
    [...text.matchAll(figure)].flatMap(({ index, 0: element }) => [
      ...before.map((words) => ({ start: index, end: index, words })),
      ...behind.map((words) => ({ start: index + element.length, end: index + element.length, words })),
    ]);
}

/** Turns round the verb of growth or decline directly before each percentage or at its beginning, or takes it away. */
const turnDirections: Editor = (text) => {
  const turned: Record<string, string> = {
    ...{ grow: 'fall', growth: 'decline', up: 'down', rose: 'fell', rise: 'fall', fall: 'grow' },
    ...{ 增长: '下降', 下降: '增长' },
  };
  const verb = '\\b(?:grow|growth|up|rose|rise|fall)(?= |$)|增长|下降';
  const outside = replaceEach(
    new RegExp(`(?:${verb})(?=(?: by| of)? ?<Figure id="[^"]*">[^<]*(?:percent|%))`, 'g'),
    ([word]) => [turned[word] ?? '', word.length === 2 && /\P{ASCII}/u.test(word) ? '完成' : 'be'],
  );
  const inside = insideFigures(replaceEach(new RegExp(`^(?:${verb})`, 'g'), ([word]) => [turned[word] ?? '', '']));
  return [...outside(text), ...inside(text)];
};

/** Swaps the elements, the ids and the words of each two figures of a line. */
const swapFigures: Editor = (text) => {
  const edits: Edit[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const elements = [...line.matchAll(figure)];
    for (const [index, first] of elements.entries()) {
      for (const second of elements.slice(index + 1)) {
        const between = line.slice(first.index + first[0].length, second.index);
        const swap = (one: string, other: string) => ({
          start: offset + first.index,
          end: offset + second.index + second[0].length,
          words: one + between + other,
        });
        const [a, b] = [first, second].map(([, tag = '', words = '']) => ({ tag, words }));
        if (!a || !b || a.tag === b.tag) continue;
        edits.push(swap(second[0], first[0]));
        edits.push(swap(`${b.tag}${a.words}</Figure>`, `${a.tag}${b.words}</Figure>`));
        if (a.words !== b.words) edits.push(swap(`${a.tag}${b.words}</Figure>`, `${b.tag}${a.words}</Figure>`));
      }
    }
    offset += line.length + 1;
  }
  return edits;
};

/** Swaps each two different years or phases of a line. */
const swapLabels: Editor = (text) => {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const from = offset;
    offset += line.length + 1;
    const labels = [...line.matchAll(/\b20\d\d\b|\bphase (?:one|two|three)\b/gi)];
    return labels.flatMap((first, index) =>
      labels
        .slice(index + 1)
        .filter(([words]) => words.toLowerCase() !== first[0].toLowerCase() && /\d/.test(words) === /\d/.test(first[0]))
        .map((second) => ({
          start: from + first.index,
          end: from + second.index + second[0].length,
          words: second[0] + line.slice(first.index + first[0].length, second.index) + first[0],
        })),
    );
  });
};

/** Takes the tags off each figure. */
const unwrapFigures = replaceEach(figure, ([, , words = '']) => [words]);

/** Deletes, doubles or moves each sentence. */
const moveSentences: Editor = (text) => {
  const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const lines = [...text.matchAll(/^[^\n]+\n/gm)].filter(
    ({ index, 0: line }) => index >= head && !/^<\/?(?:Caption|Lost|Chart)/.test(line),
  );
  return lines.flatMap((match, index) => {
    const [line] = match;
    const start = match.index;
    const end = start + line.length;
    const next = lines[index + 1];
    const edits = [
      { start, end, words: '' },
      { start, end, words: line + line },
    ];
    if (next) {
      const between = text.slice(end, next.index);
      edits.push({ start, end: next.index + next[0].length, words: next[0] + between + line });
      // To the beginning of the next paragraph; a heading is a block by itself with and without an empty line behind it.
      if (!line.startsWith('#'))
        edits.push({ start, end: next.index + next[0].length, words: between + line + next[0] });
    }
    return edits;
  });
};

const chapterEditors: Record<Locale, Record<string, Editor>> = {
  zh: {
    'zh digit': nextDigit,
    'zh numeral': nextNumeral,
    'zh unit or counter': chineseUnits,
    'zh bound': chineseBounds,
    'zh bound outside': touchFigures(['约', '超过'], ['左右', '以上']),
    'zh direction': turnDirections,
    'zh swapped figures': swapFigures,
    'zh figure unwrapped': unwrapFigures,
    'zh sentence': moveSentences,
  },
  en: {
    'en digit': nextDigit,
    'en number word': nextNumberWord,
    'en unit': englishUnits,
    'en bound': englishBounds,
    'en bound outside': touchFigures(['about ', 'more than '], [' or so', ' or more']),
    'en direction': turnDirections,
    'en swapped figures': swapFigures,
    'en swapped labels': swapLabels,
    'en figure unwrapped': unwrapFigures,
    'en sentence': moveSentences,
  },
};

const others = (list: readonly string[]) => (match: RegExpExecArray) => list.filter((item) => item !== match[0]);
const figureEditors: Record<string, Editor> = {
  'data digit': nextDigit,
  'data value': replaceEach(/(?<=^ {2}value: ).*$/gm, ([value]) => [
    `${value}${value.includes('.') ? '1' : '0'}`,
    `1${value}`,
    '0.5',
  ]),
  'data unit': replaceEach(/(?<=^ {2}unit: ).*$/gm, others(units)),
  'data bound': replaceEach(/(?<=^ {2}bound: ).*$/gm, others(bounds)),
  'data direction': replaceEach(/(?<=^ {2}direction: ).*$/gm, others(directions)),
  'data counter': replaceEach(/(?<=counter: *\{ *zh: *'?)[^',]+/g, ([counter]) => [counter === '个' ? '家' : '个']),
};

/** Addresses of sources, months in which one was looked for and the insides of tags are left out: nothing holds their digits. */
const digitsOfWords: Editor = (text) => {
  const addresses = [...text.matchAll(/^ *(?:source|looked):.*$|<[^>]*>/gm)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return nextDigit(text).filter(
    ({ start }) => !addresses.some((address) => address.start <= start && start < address.end),
  );
};
const wordEditors: Record<string, Editor> = { 'digit of our own words': digitsOfWords };
const labelEditors: Record<string, Editor> = {
  'label digit': digitsOfWords,
  'label number word': (text) => [...nextNumberWord(text), ...nextNumeral(text)],
};

/** Returns what the gate says of the content with one mutation in it. */
export function judgeMutation(files: Files, year: number, { file, start, before, after }: Mutation): Problem[] {
  const text = files.text(file);
  const mutated = text.slice(0, start) + after + text.slice(start + before.length);
  const reading = readContent(withChanges(files, new Map([[file, mutated]])), year);
  return reading.ok ? checkFidelity([reading.content]) : reading.problems;
}

/** Returns whether one of the problems leads to the mutation: its file and line stand in the message, or its twin's. */
export function isCaught(mutation: Mutation, problems: readonly Problem[]): boolean {
  return problems.some(
    (problem) => describeProblem(problem).includes(`${mutation.file}:`) || isTwin(problem.file, mutation.file),
  );
}

/** Returns whether one of the messages names the very line of the mutation, or its entry in a list. */
export function isLocated({ file, line, entryLine }: Mutation, problems: readonly Problem[]): boolean {
  const place = new RegExp(`${file.replaceAll('.', '\\.')}:(?:${String(line)}|${String(entryLine)})\\b`);
  return problems.some((problem) => place.test(describeProblem(problem)));
}

/** The same chapter in the other language, or the same file of strings in the other language. */
function isTwin(one: string, other: string): boolean {
  const neutral = (file: string) => file.replace(/\/(?:zh|en)(?=[/.])/, '/');
  return neutral(one) === neutral(other);
}
