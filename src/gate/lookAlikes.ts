import { locales } from '../locales.ts';
import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';

/**
 * Characters that nobody can tell from others by eye, so that a search, a comparison or a screen reader meets another word than
 * a reader sees: Cyrillic and Greek letters, Chinese radicals and compatibility forms, spaces of other kinds, what is invisible.
 */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\u2e80-\u2fdf\uf900-\ufaff\ufffd]|(?! )\p{Zs}|[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\r\t])\p{Cc}/gu;

/** Returns every such character in what was written for a report and for all, but for those that its source prints. */
export function findLookAlikes(files: Files, { year, origin }: Pick<Content, 'year' | 'origin'>): Problem[] {
  const own = `content/${String(year)}`;
  const printed = new Set(files.text(`seeds/${String(year)}/${origin.file}`));
  const folders = [
    ...['content', 'content/strings', 'content/pages', own, `${own}/figures`, `${own}/doors`],
    ...locales.map((locale) => `${own}/chapters/${locale}`),
  ];
  const texts = folders.flatMap((folder) =>
    files
      .list(folder)
      .filter((name) => /\.(?:yaml|mdx|json)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return [...texts, `seeds/${String(year)}/origin.yaml`].flatMap((file) =>
    files
      .text(file)
      .split('\n')
      .flatMap((text, index) =>
        [...text.matchAll(lookAlike)]
          .filter(([character]) => !printed.has(character))
          .map(({ 0: character, index: at }): Problem => ({
            ...{ file, line: index + 1 },
            found: `${codeOf(character)} after “${text.slice(Math.max(0, at - 12), at)}”`,
            expected: 'letters and spaces that are what they look like',
            remedy: 'Type the Latin letter, the Chinese character or the plain space in its place.',
          })),
      ),
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
