import { fetchJson } from './load.ts';

/** Returns a sentence with its pinyin above the characters, from the address that has a line of syllables a sentence; throws where that cannot be loaded. */
export async function annotateWithPinyin(
  text: string,
  n: number,
  language: string,
  address: string,
): Promise<HTMLElement> {
  const lines = await fetchJson<readonly string[]>(address);
  const syllables = (lines[n - 1] ?? '').split(' ');
  const annotated = document.createElement('span');
  annotated.lang = language;
  annotated.className = 'pinyin';
  for (const piece of text.split(/(\p{Script=Han})/u)) {
    if (!/\p{Script=Han}/u.test(piece)) {
      annotated.append(piece);
      continue;
    }
    const sound = document.createElement('rt');
    sound.lang = 'zh-Latn-pinyin';
    sound.textContent = syllables.shift() ?? '';
    const ruby = document.createElement('ruby');
    ruby.append(piece, sound);
    annotated.append(ruby);
  }
  return annotated;
}
