import type { Cited } from './cited.ts';
import { joinChineseAuthors } from './joinAuthors.ts';

/** Stands for the day of access, which only the reader knows. */
export const accessDatePlaceholder = '引用日期';

/**
 * Returns the reference in GB/T 7714—2015 for a newspaper article read online, or for a part of it, which the standard joins
 * to the whole by “//”. The year stands in brackets, as the standard asks of an inferred one, and the day of issue in the
 * half-width parentheses of its pattern “出版年(更新或修改日期)[引用日期]”; place and publisher, unknown here, may be left out
 * of online documents. `accessed` is the reader's own date.
 */
export function citeGbt7714({ work, part, address }: Cited, accessed = accessDatePlaceholder): string {
  const authors = joinChineseAuthors(work.authors.map(({ zh }) => zh));
  const kind = '[N/OL]';
  const title = part ? `${part.title.zh}${kind}//${work.title.zh}` : `${work.title.zh}${kind}`;
  return `${authors}. ${title}. [${work.year}](${work.issued})[${accessed}]. ${address}.`;
}
