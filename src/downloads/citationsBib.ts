import { citeBibtex } from '../citations/citeBibtex.ts';
import type { Work } from '../citations/work.ts';
import type { Figure } from '../report/report.ts';

/** Returns a BibTeX file with an entry for the report and one for each figure. */
export function citationsBib(
  work: Work,
  figures: readonly Pick<Figure, 'id'>[],
  addresses: { readonly report: string; readonly figure: (id: string) => string },
  provenance: string,
): string {
  const entries = figures.map(({ id }) => citeBibtex(work, `laoshan${work.year}-${id}`, addresses.figure(id)));
  return [`% ${provenance}`, citeBibtex(work, `laoshan${work.year}`, addresses.report), ...entries].join('\n\n') + '\n';
}
