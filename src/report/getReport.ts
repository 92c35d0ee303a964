import { filesOnDisk } from '../reading/files.ts';
import { isDraft } from '../reading/years.ts';
import { loadDraft, loadReport } from './loadReport.ts';
import { onceAYear } from './onceAYear.ts';

/** Returns the report of a year for the pages; while authors are writing, a draft as far as it is. */
export const getReport = onceAYear((year) => {
  const root = process.cwd();
  return import.meta.env.DEV && isDraft(filesOnDisk(root), year) ? loadDraft(root, year) : loadReport(root, year);
});
