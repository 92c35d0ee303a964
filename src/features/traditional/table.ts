/** How Chinese is written in Traditional characters: words, most of a single character, and the form of each at the same place; parted by spaces. */
export interface TraditionalFile {
  readonly printed: string;
  readonly traditional: string;
}

/** The same, ready for looking up. */
export interface TraditionalTable {
  readonly forms: ReadonlyMap<string, string>;
  /** How many characters the longest word has. */
  readonly longest: number;
}

/** Returns a file's table. */
export function openTable({ printed, traditional }: TraditionalFile): TraditionalTable {
  const forms = traditional.split(' ');
  return tableOf(printed.split(' ').map((word, index) => [word, forms[index] ?? word]));
}

/** Returns the table of words and their forms, which are as long as the words. */
export function tableOf(words: Iterable<readonly [string, string]>): TraditionalTable {
  const forms = new Map(words);
  return { forms, longest: Math.max(1, ...[...forms.keys()].map((word) => word.length)) };
}

/** Returns a text in Traditional characters, each in its place: from left to right the longest word that the table has. */
export function toTraditional(text: string, { forms, longest }: TraditionalTable): string {
  let written = '';
  while (written.length < text.length) {
    const start = written.length;
    let length = longest;
    while (length > 1 && !forms.has(text.slice(start, start + length))) length -= 1;
    const word = text.slice(start, start + length);
    written += forms.get(word) ?? word;
  }
  return written;
}
