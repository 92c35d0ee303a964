import type { Locale } from '../../locales.ts';
import type { Report } from '../../report/report.ts';
import { escapeMarkdown } from './writeMarkdown.ts';

/** A link of the list, with a word on what is behind it. */
export interface ListedLink {
  readonly name: string;
  readonly address: string;
  readonly about: string;
}

/** What the list says of the site, in English, the language of its convention. */
export interface LlmsWords {
  readonly title: string;
  readonly description: string;
  readonly unofficial: string;
  readonly addressOfChapter: (locale: Locale, chapter: string) => string;
  readonly data: readonly ListedLink[];
  readonly pages: readonly ListedLink[];
  /** The reports of the years before, newest first; none where the site holds one. */
  readonly earlier: readonly ListedLink[];
}

/** Returns llms.txt: what the site holds and what must be kept with a quoted number, for programs that read in Markdown. */
export function writeLlmsText({ chapters }: Pick<Report, 'chapters'>, words: LlmsWords): string {
  const list = (links: readonly ListedLink[]): string =>
    links.map(({ name, address, about }) => `- [${escapeMarkdown(name)}](${address}): ${about}`).join('\n');
  const chapterLinks = (locale: Locale): ListedLink[] =>
    chapters.map(({ id, head }) => ({
      name: head[locale].short,
      address: words.addressOfChapter(locale, id),
      about: head[locale].summary,
    }));
  return `${[
    `# ${words.title}`,
    `> ${words.description} ${words.unofficial}`,
    'The Chinese text is the source, character by character; quote it where the wording counts. A number is only right with its bound: “more than”, “at least” and “around” are part of it. A target is an aim for the year and not something achieved. Every sentence has a permanent address, and every figure a page of its own. Part of the source is lost; what is lost is said where it is lost, and is not to be filled in.',
    '## Chapters in English\n\n' + list(chapterLinks('en')),
    '## Chapters in Chinese\n\n' + list(chapterLinks('zh')),
    '## Data\n\n' + list(words.data),
    '## Pages\n\n' + list(words.pages),
    ...(words.earlier.length > 0 ? ['## Reports of earlier years\n\n' + list(words.earlier)] : []),
  ].join('\n\n')}\n`;
}
