import { expect } from 'vitest';
import zh from '../../content/strings/zh.json' with { type: 'json' };
import { builtPages } from '../support/builtPages.ts';
import { test } from '../support/browserTest.ts';
import { readTexts } from '../support/readTexts.ts';

/** The names of the interface's texts; one of them on a page stands for a text that was not found. */
const keys = new Set(
  Object.keys(zh)
    .map((key) => key.replace(/_(one|other)$/, ''))
    // Files have the names of the texts that tell of them.
    .filter((key) => !/\.(csv|json)$/.test(key)),
);

test('every text of every page reads as words', async ({ openPage, task }) => {
  const texts = await readTexts(await openPage(), builtPages);
  const english = texts.filter(({ lang }) => lang.startsWith('en'));

  /** Returns what a page's texts hold that they should not, each with the first page that has it. */
  const list = (find: (text: (typeof texts)[number]) => readonly string[], among = texts): Record<string, string> =>
    Object.fromEntries(among.flatMap((text) => find(text).map((words) => [words, text.path] as const)).reverse());
  const matching =
    (pattern: RegExp) =>
    ({ text }: { text: string }) =>
      [...text.matchAll(pattern)].map(([words]) => words);

  expect
    .soft(
      list(({ glued }) => glued),
      'words that touch',
    )
    .toEqual({});
  // “is”, “us” and “has” are no plurals; “No. 1” counts nothing.
  expect
    .soft(list(matching(/(?<![\d.,#–]|No\. )\b(?:1|[Oo]ne) [a-z]+(?<![iuas])s\b/g), english), 'a plural after one')
    .toEqual({});
  // The heading of two languages beside each other is named in both.
  const marked = english.filter(({ path, isName }) => !(isName && path.endsWith('/facing/')));
  expect.soft(list(matching(/.*\p{Script=Han}.*/gu), marked), 'Chinese that is not marked as Chinese').toEqual({});
  expect.soft(list(matching(/\b(?:undefined|null|NaN|\[object)\b/g)), 'a value that was not there').toEqual({});
  expect
    .soft(
      list(({ text }) => (text.includes('.') && keys.has(text) ? [text] : [])),
      'the name of a text',
    )
    .toEqual({});
  expect
    .soft(
      list(matching(/[，。；：、]{2,}|[,;:]{2,}|(?<!\.)\.\.(?!\.)| [,;:](?=\s|$)|[,;:]\./g)),
      'marks twice or apart',
    )
    .toEqual({});
  // American spelling, and commas and periods inside quotation marks; what a correction quotes is not ours.
  const british =
    /\b\w*(?:colour|favour|labour|neighbour|honour|behaviour|centre|metre|litre|licence|programme|catalogue|organis|realis|recognis|modernis|travell|cancell|grey|towards|whilst)\w*|.{0,20}[”’][,.](?!\d)/gi;
  const own = english.filter(({ path, text }) => !(path.endsWith('/about/') && text.includes('→')));
  expect.soft(list(matching(british), own), 'British spelling or punctuation').toEqual({});
  expect(texts.length).toBeGreaterThan(10_000);
  task.meta.measured = `${String(texts.length)} texts on ${String(builtPages.length)} pages`;
});
