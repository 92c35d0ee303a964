import { restorePunctuation } from '../../reading/source/punctuation.ts';

/** A stretch of a report as its plain text sets it. */
export interface DraftBlock {
  readonly kind: 'paragraph' | 'heading' | 'caption';
  /** One sentence each, with restored punctuation. */
  readonly sentences: readonly string[];
  /** The sentence inside which a caption is printed. */
  readonly cuts?: string | undefined;
}

/** A part of a report under a heading of its own. */
export interface DraftChapter {
  /** The heading; empty where the report begins without one. */
  readonly title: string;
  /** Whether the heading is marked as one (`#`), so that it is no part of the running text. */
  readonly isMarked: boolean;
  readonly blocks: readonly DraftBlock[];
}

const numeral = '[一二三四五六七八九十]+';
/** What opens a part of a report where nothing is marked: 一、…, 第一部分. */
const opensChapter = new RegExp(`^(?:${numeral}、|第${numeral}(?:部分|章))`);
const longestHeading = 40;
const sentenceEnd = /[。！？][”’」』）》]*/g;
const endsSentence = /[。！？；：…—”’）》]$/;

/** Cuts a plain text into chapters at its headings, and these into paragraphs and sentences. */
export function cutText(text: string): readonly DraftChapter[] {
  const chapters: { title: string; isMarked: boolean; blocks: DraftBlock[] }[] = [];
  const current = () => {
    const last = chapters.at(-1);
    if (last) return last;
    const first = { title: '', isMarked: false, blocks: [] };
    chapters.push(first);
    return first;
  };
  for (const { text: line, cuts } of joinAroundCaptions(
    text
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )) {
    const words = restore(line);
    const marks = /^#+ */.exec(words)?.[0];
    if (marks !== undefined) chapters.push({ title: words.slice(marks.length), isMarked: true, blocks: [] });
    else if (words.startsWith('■')) current().blocks.push({ kind: 'caption', sentences: [words], cuts });
    else if (words.length <= longestHeading && !endsSentence.test(words)) {
      const isTitle = chapters.length === 0 && words.includes('报告');
      if (isTitle || opensChapter.test(words)) chapters.push({ title: words, isMarked: false, blocks: [] });
      current().blocks.push({ kind: 'heading', sentences: [words] });
    } else current().blocks.push({ kind: 'paragraph', sentences: cutSentences(words) });
  }
  return chapters;
}

/** Returns the sentences of a paragraph. */
export function cutSentences(paragraph: string): string[] {
  const ends = [...paragraph.matchAll(sentenceEnd)].map(({ 0: mark, index }) => index + mark.length);
  const cuts = [...new Set([0, ...ends, paragraph.length])];
  return cuts.slice(1).map((end, index) => paragraph.slice(cuts[index], end));
}

function restore(line: string): string {
  return restorePunctuation([...line]).join('');
}

interface Line {
  readonly text: string;
  readonly cuts?: string | undefined;
}

/** Puts captions behind the paragraph that they cut in pieces, and joins the pieces. */
function joinAroundCaptions(lines: readonly string[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let text = lines[index] ?? '';
    const captions: Line[] = [];
    for (;;) {
      const [caption, after] = lines.slice(index + 1, index + 3);
      const isCut = caption?.startsWith('■') === true && !/^[#■]/.test(text) && !/[。！？…—]["”』）]*$/.test(text);
      if (!isCut || after === undefined || /^[#■]/.test(after)) break;
      const cut = cutSentences(restore(text)).length - 1;
      text += after;
      captions.push({ text: caption, cuts: cutSentences(restore(text))[cut] });
      index += 2;
    }
    joined.push({ text }, ...captions);
  }
  return joined;
}
