/** Writes down what is published first of a report, from which every correction is told: npm run first-edition -- 2024. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { sentenceId } from '../report/sentenceId.ts';
import { markOf } from '../permanence/checkPermanence.ts';
import { filesOnDisk } from '../reading/files.ts';
import { latestYear } from '../reading/years.ts';
import { loadReport } from '../report/loadReport.ts';
import { firstEditionFile, readEdition, readFirstEdition } from './readEdition.ts';

const files = filesOnDisk(process.cwd());
const year = Number(process.argv[2] ?? latestYear(files));
const file = firstEditionFile(year);
const { version, issued } = readEdition(files, year);
const written = Object.keys(readFirstEdition(files, year).sentences);
if (written.length > 0)
  throw new Error(`${file} is written once, and lists ${String(written.length)} sentences already`);

const sentences = loadReport(process.cwd(), year)
  .chapters.flatMap((chapter) => chapter.sentences)
  .map((pair) => [sentenceId(pair), markOf(pair.text.en)] as const);
const head = `# What was published first, and never changed: every correction of the English is undone to it.
# src/schemas/edition.ts explains each field.
`;
writeFileSync(
  file,
  head + stringify({ version, issued, sentences: Object.fromEntries(sentences) }, { singleQuote: true }),
);
console.log(`${file}: ${String(sentences.length)} sentences of ${version}`);
