/** Lists new figures and sentences as permanent: npm run ids, or -- <year> for one report. */
import { readFileSync, writeFileSync } from 'node:fs';
import { filesOnDisk } from '../reading/files.ts';
import { listYears } from '../reading/years.ts';
import { loadReport } from '../report/loadReport.ts';
import { addNewIds } from '../report/permanence/addNewIds.ts';

const root = process.cwd();
const [asked] = process.argv.slice(2);
const years = asked === undefined ? listYears(filesOnDisk(root)) : [Number(asked)];
for (const year of years) {
  const file = `content/${String(year)}/permanent-ids.yaml`;
  const listed = readFileSync(file, 'utf8');
  const written = addNewIds(listed, loadReport(root, year));
  const added = written.split('\n').length - listed.split('\n').length;
  if (written !== listed) writeFileSync(file, written);
  console.log(`${file}: ${added > 0 ? `${String(added)} new ids` : 'no new ids'}`);
}
