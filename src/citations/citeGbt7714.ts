import { joinChineseAuthors } from './joinAuthors.ts';
import type { Work } from './work.ts';

/** Stands for the day of access, which only the reader knows. */
export const accessDatePlaceholder = '引用日期';

/**
 * Returns the reference in GB/T 7714—2015 for a newspaper article read online. The year stands in brackets, as the standard asks
 * of an inferred one, and the day of issue in the half-width parentheses of its pattern “出版年(更新或修改日期)[引用日期]”; place
 * and publisher, unknown here, may be left out of online documents. `accessed` is the reader's own date.
 */
export function citeGbt7714(work: Work, address: string, accessed = accessDatePlaceholder): string {
  const authors = joinChineseAuthors(work.authors.map(({ zh }) => zh));
  return `${authors}. ${work.title.zh}[N/OL]. [${work.year}](${work.issued})[${accessed}]. ${address}.`;
}
