import { isMap, isSeq, parseDocument } from 'yaml';
import { sentenceId } from '../report/sentenceId.ts';
import type { Report } from '../report/report.ts';
import { markOf } from './checkPermanence.ts';

/**
 * Returns a year's list of permanent ids, as YAML, with the figures and sentences of the report that it lacks added behind the
 * others. Nothing is taken out or changed: what is gone, or stands at other words than it did, is for a person to settle.
 */
export function addNewIds(listed: string, { figures, chapters }: Pick<Report, 'figures' | 'chapters'>): string {
  const document = parseDocument(listed);
  const lists = [document.get('figures'), document.get('sentences')] as const;
  if (!isSeq(lists[0]) || !isMap(lists[1])) throw new Error('a list of permanent ids has figures and sentences');
  const known = new Set((lists[0].toJSON() as unknown[]).map(String));
  // An empty list stands as [] and would grow in one line.
  for (const list of lists) list.flow = false;
  const [listedFigures, listedSentences] = lists;
  for (const { id } of figures) if (!known.has(id)) listedFigures.add(id);
  for (const pair of chapters.flatMap(({ sentences }) => sentences)) {
    const id = sentenceId(pair);
    if (!listedSentences.has(id)) listedSentences.set(id, markOf(pair.text.zh));
  }
  return document.toString({ lineWidth: 0 });
}
