import * as OpenCC from 'opencc-js/t2cn';
import { from } from 'opencc-js/preset/t2cn';

/** A word of Taiwan, in Simplified characters as queries are compared, and the one that the mainland has for it. */
export type RegionalWord = readonly [taiwan: string, mainland: string];

/** Two characters that both sides write alike mean something else here: 程序 is a process there and a procedure here. */
const shortestAlike = 3;

/** Returns the words that Taiwan writes for words of a text: 網路 for 网络, 人工智慧 for 人工智能. */
export function findRegionalWords(text: string): RegionalWord[] {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const pairs = (from['twp'] ?? [])
    .flat()
    .flatMap((dictionary) =>
      typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : [],
    );
  return pairs.flatMap(([taiwan = '', mainland = '']): RegionalWord[] => {
    const [typed, meant] = [simplify(taiwan), simplify(mainland)];
    const isOwn = typed !== taiwan || typed.length >= shortestAlike;
    return isOwn && meant.length > 1 && typed !== meant && text.includes(meant) && !text.includes(typed)
      ? [[typed, meant]]
      : [];
  });
}

/** Adds regional words to the groups of synonyms that hold what they mean; those that no group holds make groups of their own. */
export function addRegionalWords(
  groups: readonly (readonly string[])[],
  words: readonly RegionalWord[],
): (readonly string[])[] {
  const added = groups.map((group) => {
    const more = words.filter(([typed, meant]) => group.includes(meant) && !group.includes(typed));
    return [...group, ...more.map(([typed]) => typed)];
  });
  const alone = words.filter(([, meant]) => groups.every((group) => !group.includes(meant)));
  return [...added, ...alone.map(([typed, meant]) => [meant, typed])];
}
