import { pinyin } from 'pinyin-pro';
import type { Readings } from './readReadings.ts';

/** Returns the syllable with its tone of each Chinese character of a text, in order; what is no Chinese character has none. */
export function writePinyin(text: string, readings: Readings): readonly string[] {
  // Each character has the tone it has alone: whoever learns to read looks it up so.
  const characters = pinyin(text, { type: 'all', toneSandhi: false });
  const syllables = characters.map((character) => (character.isZh ? character.pinyin : ''));
  // Longer words come later, and hold.
  for (const [word, sounds] of readings) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      syllables.splice(at, word.length, ...sounds);
  }
  return syllables.filter((syllable) => syllable !== '');
}
