import type { Span } from './splitText.ts';
import type { Token } from './tokenizeText.ts';

/**
 * What words do that put a statement in its frame: name the place or the source (`aside`), the year that the report looks
 * back on or ahead to, say that a thing is planned, or open the sentence with another year or place (`elsewhere`).
 */
export type Frame = ListedFrame | 'elsewhere';
type ListedFrame = 'aside' | 'result-year' | 'target-year' | 'plan';

const phrases: Readonly<Record<ListedFrame, string>> = {
  aside:
    '据介绍|据悉|据了解|据统计|据报道|报告指出|报告提出|报告提到|报告显示|数据显示|统计显示|会议指出|记者获悉|其中|此外|同时|另外|的|了|全年|年内|同比|比上年|较上年|比上一年|较上一年|比去年|较去年|' +
    'year on year|year-on-year|from a year earlier|over the previous year|' +
    'according to the report|the report says|the report said|officials said|data show|also|in addition|meanwhile|the|a|an|' +
    'over the year|for the year|during the year|in the year|full-year',
  'result-year': '去年|上年|last year',
  'target-year': '今年|this year',
  plan: '将|将要|计划|拟|预计|力争|争取|will|is to|are to|plans to|plan to|plans|aims to|intends to',
};

interface FramePhrase {
  readonly frame: Frame;
  readonly keys: readonly string[];
}

/** The phrases of both languages by their first key, longest first. */
export type FrameIndex = ReadonlyMap<string, readonly FramePhrase[]>;

/** Returns the frames of the report on a year and a place with these names; `keysOf` cuts a phrase into its keys. */
export function indexFrames(
  year: number,
  placeNames: readonly string[],
  keysOf: (phrase: string) => readonly string[],
): FrameIndex {
  const yearWords = (value: number): string[] => [`${String(value)}年`, `in ${String(value)}`, String(value)];
  const wordsOf: Readonly<Record<ListedFrame, readonly string[]>> = {
    aside: [...phrases.aside.split('|'), ...placeNames],
    'result-year': [...phrases['result-year'].split('|'), ...yearWords(year - 1)],
    'target-year': [...phrases['target-year'].split('|'), ...yearWords(year)],
    plan: phrases.plan.split('|'),
  };
  const index = new Map<string, FramePhrase[]>();
  for (const frame of Object.keys(wordsOf) as ListedFrame[]) {
    for (const keys of wordsOf[frame].map(keysOf)) {
      const [first = ''] = keys;
      index.set(first, [...(index.get(first) ?? []), { frame, keys }]);
    }
  }
  for (const found of index.values()) found.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** Returns the tokens, those of a frame with its name. */
export function markFrames<Any extends Token>(tokens: readonly Any[], index: FrameIndex): Any[] {
  const marked: Any[] = [];
  while (marked.length < tokens.length) {
    const at = marked.length;
    const stands = ({ keys }: FramePhrase): boolean => keys.every((key, offset) => tokens[at + offset]?.key === key);
    const found = index.get(tokens[at]?.key ?? '')?.find(stands);
    const inside = tokens.slice(at, at + (found?.keys.length ?? 1));
    marked.push(...(found ? inside.map((token) => ({ ...token, frame: found.frame })) : inside));
  }
  return marked;
}

/** A sentence's first words where they are a year, a part of one, or a place, and a comma follows. */
const openings = [
  /^\s*(?:在|到|截至)?(?:\d{4}年(?:度|[初底末]|[上下]半年|(?:第?[一二三四]|前三)季度|1?\d月(?:[初底末份])?)?|[前明后後]年)[，,]/u,
  /^\s*在?(?:全[国國省市]|\p{Script=Han}{2,3}[省市县縣区區])[，,]/u,
  /^\s*(?:(?:in|by|during|for|at the end of|by the end of) )?(?:\d{4}|next year|the year before last),/i,
  /^\s*(?:[Nn]ationwide|(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}),/,
];

/** Returns the tokens of a sentence, those that open it with a year or place and are of no frame so far as of `elsewhere`. */
export function markOpening<Any extends Token & Span>(tokens: readonly Any[], sentence: string): Any[] {
  const length = Math.max(...openings.map((opening) => opening.exec(sentence)?.[0].length ?? 0));
  return tokens.map((token) =>
    token.end <= length && token.frame === undefined ? { ...token, frame: 'elsewhere' as const } : token,
  );
}
