import { Converter } from 'opencc-js/cn2t';
import { from } from 'opencc-js/preset/cn2t';

/** Returns Chinese in Taiwan's characters as OpenCC writes it: words stay what they are, 信息 and not 資訊. */
export const writeByOpenCc = Converter({ from: 'cn', to: 'tw' });

let several: ReadonlySet<string> | undefined;

/** Returns the characters of which OpenCC's dictionaries write one form in some words and another in others: 发 in 发展 and in 头发. */
export function charactersOfSeveralForms(): ReadonlySet<string> {
  several ??= findSeveral();
  return several;
}

function findSeveral(): ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const entries = (from['cn'] ?? [])
    .flat()
    .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []));
  for (const entry of entries) {
    const [word = '', form = ''] = entry.split(' ');
    const forms = [...form];
    for (const [index, character] of [...word].entries()) {
      const known = found.get(character) ?? new Set();
      found.set(character, known.add(forms[index] ?? character));
    }
  }
  return new Set([...found].filter(([, forms]) => forms.size > 1).map(([character]) => character));
}
