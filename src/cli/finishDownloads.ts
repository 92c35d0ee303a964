/** Finishes what is made of the other files of a built site: the press packs, and the sizes that pages print. */
import { fillSizesIn } from '../publish/downloads/fillSizes.ts';
import { packPress } from '../publish/press/packPress.ts';
import { filesOnDisk } from '../reading/files.ts';
import { listYears } from '../reading/years.ts';
import { readEdition } from '../report/versions/readEdition.ts';

const site = process.argv[2] ?? 'dist';
const content = filesOnDisk(process.cwd());
for (const year of listYears(content)) packPress(site, year, readEdition(content, year).issued);
fillSizesIn(site);
