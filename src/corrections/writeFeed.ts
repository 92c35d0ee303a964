import { languageTags, type Locale } from '../locales.ts';
import { markup } from '../markup/markup.ts';
import type { Correction } from '../schemas/correction.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** The feed's own address. */
  readonly address: string;
  /** The page on which the same stands. */
  readonly page: string;
  /** The day the edition was issued, yyyy-mm-dd: the date of a feed without entries. */
  readonly issued: string;
}

/** Returns the corrections as an Atom feed in one language; `addressOf` says where what was corrected stands. */
export function writeFeed<Corrected extends Correction>(
  corrections: readonly Corrected[],
  { locale, title, author, address, page, issued }: FeedHead,
  addressOf: (correction: Corrected) => string,
): string {
  const entries = corrections.map((correction) => {
    const { id, date, text } = correction;
    const link = addressOf(correction);
    return markup`<entry>\n<id>${page}#${id}</id>\n<title>${text[locale]}</title>\n<updated>${midnight(date)}</updated>\n<link href="${link}"/>\n<content type="text">${text[locale]}</content>\n</entry>\n`;
  });
  const updated = midnight(corrections[0]?.date ?? issued);
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">\n<id>${address}</id>\n<title>${title}</title>\n<updated>${updated}</updated>\n<author><name>${author}</name></author>\n<link rel="self" type="application/atom+xml" href="${address}"/>\n<link rel="alternate" type="text/html" href="${page}"/>\n${entries}</feed>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.text}`;
}

/** Corrections have a day and no hour; Qingdao's day begins at this moment. */
function midnight(day: string): string {
  return `${day}T00:00:00+08:00`;
}
