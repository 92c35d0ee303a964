import { pinyin } from 'pinyin-pro';
import type { Report } from '../../report/report.ts';
import type { PinyinData } from './searchData.ts';

/** Returns the syllables, without tones, that the characters of the report may be read as, each with its characters. */
export function collectPinyin(report: Report): PinyinData {
  const text = report.chapters.flatMap(({ sentences }) => sentences.map(({ text: { zh } }) => zh)).join('');
  const characters = new Set(text.match(/\p{Script=Han}/gu));
  const bySyllable = new Map<string, string>();
  for (const character of [...characters].sort()) {
    const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
    for (const syllable of new Set(readings)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1));
}
