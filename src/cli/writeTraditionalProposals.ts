/** Appends to content/traditional.yaml what OpenCC proposes for words that nobody has read: npm run traditional. */
import { writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { collectChinese } from '../features/traditional/collectChinese.ts';
import { readReviewed, reviewedFile } from '../features/traditional/readReviewed.ts';
import { findUnread } from '../features/traditional/review.ts';
import { filesOnDisk } from '../reading/files.ts';

const files = filesOnDisk(process.cwd());
const unread = findUnread(collectChinese(files), readReviewed(files));
const document = parseDocument(files.text(reviewedFile));
if (unread.size === 0) document.delete('proposed');
else document.set('proposed', Object.fromEntries(unread));
writeFileSync(reviewedFile, document.toString({ lineWidth: 0 }));
console.log(
  `${reviewedFile}: ${unread.size} words to read. Move each below words or, where OpenCC is wrong, with the right form and the reason below corrected.`,
);
