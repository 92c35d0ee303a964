import { languageTags, type Locale } from '../../locales.ts';
import { markup } from '../../words/markup.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** The feed's own address. */
  readonly address: string;
  /** The page on which the same stands. */
  readonly page: string;
}

/** One piece of news. */
export interface FeedEntry {
  /** An address that stays, by which readers know the entry. */
  readonly id: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Where it leads. */
  readonly address: string;
  /** What can be had there. */
  readonly files: readonly { readonly name: string; readonly address: string; readonly about: string }[];
}

/** Returns news as an Atom feed in one language, newest first; a feed has at least one entry, as some readers refuse an empty one. */
export function writeFeed(
  entries: readonly [FeedEntry, ...FeedEntry[]],
  { locale, title, author, address, page }: FeedHead,
): string {
  const newestFirst = entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const written = newestFirst.map((entry) => {
    const list = entry.files.map((file) => markup`<li><a href="${file.address}">${file.name}</a> ${file.about}</li>\n`);
    const content = markup`<content type="xhtml">\n<div xmlns="http://www.w3.org/1999/xhtml">\n<p>${entry.text}</p>\n${list.length > 0 && markup`<ul>\n${list}</ul>\n`}</div>\n</content>`;
    return markup`<entry>\n<id>${entry.id}</id>\n<title>${entry.title}</title>\n<updated>${midnight(entry.date)}</updated>\n<link href="${entry.address}"/>\n${content}\n</entry>\n`;
  });
  const updated = midnight((newestFirst[0] ?? entries[0]).date);
  const feed = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[locale]}">\n<id>${address}</id>\n<title>${title}</title>\n<updated>${updated}</updated>\n<author><name>${author}</name></author>\n<link rel="self" type="application/atom+xml" href="${address}"/>\n<link rel="alternate" type="text/html" href="${page}"/>\n${written}</feed>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.text}`;
}

/** News has a day and no hour; the place's day begins at this moment. */
function midnight(day: string): string {
  return `${day}T00:00:00+08:00`;
}
