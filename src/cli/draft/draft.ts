/** Makes the folder of a report from its plain text: npm run draft -- <year> <file.txt>. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { readContent } from '../../reading/readContent.ts';
import { loadSite } from '../../reading/readSite.ts';
import { listYears } from '../../reading/years.ts';
import { readEdition } from '../../report/versions/readEdition.ts';
import { labelSuffix } from '../../words/i18n/labelSuffix.ts';
import { draftReport } from './draftReport.ts';
import { describeWorkList, readWorkList } from '../../reading/workList.ts';

const [year, path] = process.argv.slice(2);
if (!/^\d{4}$/.test(year ?? '') || path === undefined)
  stop('npm run draft -- <year> <file.txt>: a year in four digits and a text file');
else if (!existsSync(path)) stop(`${path}: no such file`);
else if (existsSync(`content/${year}`) || existsSync(`seeds/${year}`))
  stop(`content/${year} or seeds/${year} is there already; nothing was changed`);
else makeDraft(Number(year), path);

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

function makeDraft(year: number, path: string): void {
  const files = filesOnDisk(process.cwd());
  const earlier = listYears(files).flatMap((one) => {
    const reading = readContent(files, one);
    if (reading.ok) return [reading.content];
    console.warn(`content/${String(one)} has faults (npm run fidelity): the draft takes no English, no terms from it.`);
    return [];
  });
  const last = earlier.at(-1);
  const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  const draft = draftReport(source, {
    year,
    file: basename(path),
    today: new Date().toISOString().slice(0, 10),
    lastEdition: last && { ...readEdition(files, last.year) },
    topics: loadSite(files).topics,
    earlier: new Map(
      earlier.flatMap(({ year: before, figures }) =>
        figures.map((figure) => [figure.label.zh.replace(labelSuffix(figure.kind, before).zh, ''), figure] as const),
      ),
    ),
    series: last?.series ?? [],
    terms: last?.terms ?? [],
    memory: new Map(
      earlier.flatMap(({ chapters }) =>
        chapters.zh.flatMap(({ id, head, sentences }) => {
          const english = chapters.en.find((chapter) => chapter.id === id);
          return [
            ...(english ? [[plainTitle(head.title), plainTitle(english.head.title)] as const] : []),
            ...sentences.map(({ text, n }) => [text, english?.sentences[n - 1]?.text ?? text] as const),
          ];
        }),
      ),
    ),
  });
  for (const [file, text] of draft) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(describeWorkList(year, readWorkList(files, year)));
}
