import mammoth from 'mammoth';

/** What a reader of DOCX finds in a document. */
export interface DocxText {
  /** The words without those of the notes, paragraphs apart by line breaks. */
  readonly text: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Each with the addresses of its links, behind their words. */
  readonly footnotes: readonly string[];
  /** The pictures in their order, in base64. */
  readonly pictures: readonly string[];
}

/** Reads a document with mammoth, as it turns it into HTML; throws where mammoth warns. */
export async function readDocx(bytes: Uint8Array): Promise<DocxText> {
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ['p.PhotoCaption => p:fresh', 'p.OurNote => p:fresh', "p[style-name='Title'] => p:fresh"] },
  );
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
  const [body = '', notes = ''] = html.split(/<ol>(?=<li id="footnote-)/);
  return {
    text: plain(body.replace(/<sup>.*?<\/sup>/g, '')),
    headings: Array.from(body.matchAll(/<h(\d)>(.*?)<\/h\d>/g), ([, level, words = '']) => ({
      level: Number(level),
      text: plain(words.replace(/<sup>.*?<\/sup>/g, '')).trim(),
    })),
    pictures: Array.from(html.matchAll(/ src="data:image\/png;base64,([^"]*)"/g), ([, data = '']) => data),
    footnotes: Array.from(notes.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/g), ([, words = '']) =>
      plain(words.replace(/<a href="([^"]+)">(.*?)<\/a>/g, '$2 $1')).trim(),
    ),
  };
}

function plain(html: string): string {
  return html
    .replace(/<\/(?:p|h\d|td)>|<br \/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
