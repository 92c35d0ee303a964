import { restorePunctuation } from './punctuation.ts';

/** A character of the source with restored punctuation, and where it stands in the file in Unicode code points. */
export interface SeedCharacter {
  readonly character: string;
  readonly offset: number;
}

/** A stretch of the source: its characters without line breaks. */
export type SeedText = readonly SeedCharacter[];

/** A heading of the source, with the offset of its first character after the # signs. */
export interface SeedHeading {
  readonly text: string;
  readonly offset: number;
}

/** The source file taken apart: headings, captions, and all the rest in order. */
export interface Seed {
  readonly text: string;
  /** Length in Unicode code points. */
  readonly length: number;
  readonly headings: readonly SeedHeading[];
  readonly captions: readonly SeedText[];
  readonly body: SeedText;
}

/** Takes a source file apart into headings (`#`), photo captions (`■`) and body, each character with its offset; spaces at the ends of a line are none of it. */
export function readSeed(text: string): Seed {
  const headings: SeedHeading[] = [];
  const captions: SeedText[] = [];
  const body: SeedCharacter[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const points = [...line];
    const indent = [...line.slice(0, line.length - line.trimStart().length)].length;
    const characters = restorePunctuation([...line.trim()]).map((character, index) => ({
      character,
      offset: offset + indent + index,
    }));
    if (line.trim().startsWith('#')) {
      const marks = /^#+ */.exec(line.trim())?.[0].length ?? 0;
      headings.push({ text: textOf(characters.slice(marks)), offset: offset + indent + marks });
    } else if (line.trim().startsWith('■')) {
      captions.push(characters);
    } else {
      body.push(...characters);
    }
    offset += points.length + 1;
  }
  return { text, length: [...text].length, headings, captions, body };
}

/** Returns the words of a stretch of the source. */
export function textOf(characters: SeedText): string {
  return characters.map(({ character }) => character).join('');
}
