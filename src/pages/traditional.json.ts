import { collectChinese } from '../features/traditional/collectChinese.ts';
import { makeTable } from '../features/traditional/makeTable.ts';
import { readReviewed } from '../features/traditional/readReviewed.ts';
import { filesOnDisk } from '../reading/files.ts';

/** How the site's Chinese is written in Traditional characters; loaded only by who chose them. */
export function GET(): Response {
  const files = filesOnDisk(process.cwd());
  return Response.json(makeTable(collectChinese(files), readReviewed(files)));
}
