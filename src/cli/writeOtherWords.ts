/** Writes content/{year}/other-words.yaml from a report, for its year: npm run other-words -- <year>. */
import { writeFileSync } from 'node:fs';
import { properNames } from '../features/search/cutWords.ts';
import { readDictionaries } from '../features/search/dictionaries.ts';
import { findOtherWords } from '../features/search/findOtherWords.ts';
import { otherWordsFile } from '../features/search/readOtherWords.ts';
import { readSynonyms } from '../features/search/readSynonyms.ts';
import { collectSearchTexts } from '../features/search/searchTexts.ts';
import { filesOnDisk } from '../reading/files.ts';
import { latestYear } from '../reading/years.ts';
import { loadReport } from '../report/loadReport.ts';

const files = filesOnDisk(process.cwd());
const year = Number(process.argv[2] ?? latestYear(files));
const report = loadReport(process.cwd(), year);
const texts = collectSearchTexts(report, readSynonyms(files, year), { zh: [], en: [] });
const found = findOtherWords(texts, properNames(report), readDictionaries());

const widest = 118;

/** Breaks words into lines of a block of YAML. */
function fold(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] ?? '';
    if (line.length + word.length < widest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.map((line) => ` ${line}`).join('\n');
}

const head = `# Words that the report of ${String(year)} seems to hold and does not: src/features/search/findOtherWords.ts says how they are found.
# Written by npm run other-words -- ${String(year)}; run it after the report's text or the synonyms were changed.
`;
writeFileSync(otherWordsFile(year), `${head}zh: |\n${fold(found.zh)}\nen: |\n${fold(found.en)}\n`);
console.log(`${otherWordsFile(year)}: ${String(found.zh.length)} Chinese, ${String(found.en.length)} English words`);
