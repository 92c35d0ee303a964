import { languageTags, type Locale } from '../../locales.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { Report, ReportChapter } from '../../report/report.ts';

/** What stands around a chapter's text. */
export interface MarkdownWords {
  readonly description: string;
  /** Whole address of the chapter's page. */
  readonly address: string;
  readonly unofficial: string;
}

/** Returns a text of ours or of the report as Markdown that shows it unchanged. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/^[-+](?=\s)/, '\\$&')
    .replace(/^(\d+)\.(?=\s)/, '$1\\.');
}

/** Returns a chapter as Markdown: a head, each sentence with its number on a line of its own, and what is lost said where it is lost. */
export function chapterMarkdown(
  { remarks }: Pick<Report, 'remarks'>,
  { head, sentences, blocks }: Pick<ReportChapter, 'head' | 'sentences' | 'blocks'>,
  locale: Locale,
  { description, address, unofficial }: MarkdownWords,
): string {
  const paragraphs = blocks[locale].map((block) => {
    if (block.kind === 'chart') return undefined;
    if (block.kind === 'lost') {
      const reason = remarks.find(({ id }) => id === block.remark)?.reason[locale] ?? '';
      return `> ${escapeMarkdown(reason)}`;
    }
    const lines = block.sentences.map(({ n }) => {
      const text = escapeMarkdown(sentences[n - 1]?.text[locale] ?? '');
      return `<a id="s${n}"></a>${text}`;
    });
    // A line of the file is a sentence; a page that shows the file joins them to a paragraph.
    return block.kind === 'heading' ? `## ${lines.join(' ')}` : lines.join('\n');
  });
  return `${[
    `---\nlang: ${languageTags[locale]}\nsource: ${address}\n---`,
    `# ${escapeMarkdown(plainTitle(head[locale].title))}`,
    `> ${escapeMarkdown(head[locale].summary)}`,
    ...paragraphs.filter((paragraph) => paragraph !== undefined),
    '---',
    `${escapeMarkdown(description)} ${escapeMarkdown(unofficial)} <${address}>`,
  ].join('\n\n')}\n`;
}
