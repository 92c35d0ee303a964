import { isMap, isSeq, parseDocument } from 'yaml';
import { sentenceId } from '../sentenceId.ts';
import type { Report } from '../report.ts';
import { markOf } from './checkPermanence.ts';

/**
 * Returns a year's list of permanent ids, as YAML, with the figures and sentences of the report that it lacks added behind the
 * others. Nothing is taken out or changed: what is gone, or stands at other words than it did, is for a person to settle.
 */
export function addNewIds(listed: string, { figures, chapters }: Pick<Report, 'figures' | 'chapters'>): string {
  const document = parseDocument(listed);
  const listedFigures = document.get('figures');
  const listedSentences = document.get('sentences');
  if (!isSeq(listedFigures) || !isMap(listedSentences))
    throw new Error('a list of permanent ids has figures and sentences');
  const known = new Set(listedFigures.items.map(String));
  // An empty list stands as [] and would grow in one line.
  listedFigures.flow = listedSentences.flow = false;
  for (const { id } of figures) if (!known.has(id)) listedFigures.add(id);
  for (const pair of chapters.flatMap(({ sentences }) => sentences)) {
    const id = sentenceId(pair);
    if (!listedSentences.has(id)) listedSentences.set(id, markOf(pair.text.zh));
  }
  return document.toString({ lineWidth: 0 });
}
