/** Keeps the present version of a year's edition for good, so that it can be cited: npm run release -- <year>. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { filesOnDisk } from '../reading/files.ts';
import { latestYear } from '../reading/years.ts';
import { loadReport } from '../report/loadReport.ts';
import { readEdition } from '../report/versions/readEdition.ts';
import { versionsFolder } from '../report/versions/keptVersions.ts';
import { readVersions } from '../report/versions/readVersions.ts';

const files = filesOnDisk(process.cwd());
const year = Number(process.argv[2] ?? latestYear(files));
const report = loadReport(process.cwd(), year);
const versions = readVersions(files, report, readEdition(files, year));
const present = versions.at(-1) ?? versions[0];
const folder = versionsFolder(year);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${present.version}.json`, present.text);
console.log(`${folder}/${present.version}.json is kept; a change of what it says needs a new version.`);
