import { strToU8, type Zippable } from 'fflate';
import { markup, Markup, type MarkupValue } from '../../words/markup.ts';
import { zipWithDate } from '../downloads/zipWithDate.ts';

/** A place in a section that a list of the book leads to. */
export interface Place {
  readonly id: string;
  readonly label: string;
}

/** One document of a book, in reading order. */
export interface Section {
  /** Names the file: "growth" is growth.xhtml. */
  readonly id: string;
  readonly title: string;
  readonly part: 'frontmatter' | 'bodymatter' | 'backmatter';
  readonly body: Markup;
  /** Headings below the title, for the contents. */
  readonly headings: readonly Place[];
  /** Places that can be cited, for the page list. */
  readonly pages: readonly Place[];
}

/** A publication that reflows, as EPUB 3 wants it. */
export interface Book {
  /** An address that no other publication and no other version has. */
  readonly identifier: string;
  readonly title: string;
  /** Language tags; the first is that of the lists. */
  readonly languages: readonly [string, ...string[]];
  readonly authors: readonly string[];
  readonly source: string;
  readonly rights: string;
  readonly description: string;
  /** yyyy-mm-dd */
  readonly issued: string;
  readonly accessibilitySummary: string;
  readonly contentsTitle: string;
  readonly pagesTitle: string;
  readonly sections: readonly Section[];
  /** SVG by file name. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly styles: string;
}

/** The folder of the SVG files, as the sections see it. */
export const pictureFolder = 'pictures';

const features = [
  ...['alternativeText', 'displayTransformability', 'pageBreakMarkers', 'pageNavigation', 'readingOrder'],
  ...['structuralNavigation', 'tableOfContents', 'unlocked'],
];

/** Returns the book as the bytes of an EPUB 3.3 file; the same book gives the same bytes. */
export function packEpub(book: Book): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    // Must be the first file and must not be compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    ),
    'EPUB/package.opf': strToU8(packageDocument(book)),
    'EPUB/nav.xhtml': strToU8(navigation(book)),
    'EPUB/book.css': strToU8(book.styles),
  };
  for (const section of book.sections) {
    files[`EPUB/${section.id}.xhtml`] = strToU8(xhtml(book, section.title, section.part, section.body));
  }
  for (const [name, svg] of book.pictures) files[`EPUB/${pictureFolder}/${name}`] = strToU8(svg);
  return zipWithDate(files, book.issued);
}

function xhtml({ languages: [language] }: Book, title: string, type: string | undefined, body: MarkupValue): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${title}</title><link rel="stylesheet" href="book.css"/></head>
<body${type !== undefined && markup` epub:type="${type}"`}>
${body}
</body>
</html>
`.text;
}

function navigation(book: Book): string {
  const list = (places: readonly { href: string; label: string; inner?: Markup }[]): Markup =>
    markup`<ol>${places.map(({ href, label, inner }) => markup`<li><a href="${href}">${label}</a>${inner}</li>`)}</ol>`;
  const within = (file: string, places: readonly Place[]) =>
    places.map(({ id, label }) => ({ href: `${file}#${id}`, label }));
  const contents = book.sections.map(({ id, title, headings }) => ({
    href: `${id}.xhtml`,
    label: title,
    ...(headings.length > 0 && { inner: list(within(`${id}.xhtml`, headings)) }),
  }));
  const pages = book.sections.flatMap(({ id, pages: places }) => within(`${id}.xhtml`, places));
  const start = book.sections.find(({ part }) => part === 'bodymatter');
  return xhtml(book, book.contentsTitle, undefined, [
    markup`<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${book.contentsTitle}</h1>${list(contents)}</nav>`,
    markup`<nav epub:type="page-list" role="doc-pagelist" aria-labelledby="pages" hidden="hidden"><h2 id="pages">${book.pagesTitle}</h2>${list(pages)}</nav>`,
    start &&
      markup`<nav epub:type="landmarks" aria-label="${start.title}" hidden="hidden"><ol><li><a epub:type="bodymatter" href="${start.id}.xhtml">${start.title}</a></li></ol></nav>`,
  ]);
}

function packageDocument(book: Book): string {
  const manifest = [
    markup`<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    markup`<item id="css" href="book.css" media-type="text/css"/>`,
    ...book.sections.map(
      ({ id }) => markup`<item id="s-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    ...[...book.pictures.keys()].map(
      (name, index) => markup`<item id="p-${index + 1}" href="${pictureFolder}/${name}" media-type="image/svg+xml"/>`,
    ),
  ];
  const modes = book.pictures.size > 0 ? ['textual', 'visual'] : ['textual'];
  const meta = (property: string, value: string): Markup => markup`<meta property="${property}">${value}</meta>\n`;
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.languages[0]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${book.identifier}</dc:identifier>
<dc:title>${book.title}</dc:title>
${book.languages.map((language) => markup`<dc:language>${language}</dc:language>\n`)}${book.authors.map((author) => markup`<dc:creator>${author}</dc:creator>\n`)}<dc:description>${book.description}</dc:description>
<dc:source>${book.source}</dc:source>
<dc:rights>${book.rights}</dc:rights>
<dc:date>${book.issued}</dc:date>
${meta('dcterms:modified', `${book.issued}T00:00:00Z`)}${modes.map((mode) => meta('schema:accessMode', mode))}${meta('schema:accessModeSufficient', 'textual')}${features.map((feature) => meta('schema:accessibilityFeature', feature))}${meta('schema:accessibilityHazard', 'none')}${meta('schema:accessibilitySummary', book.accessibilitySummary)}${meta('pageBreakSource', 'none')}</metadata>
<manifest>
${manifest.map((item) => markup`${item}\n`)}</manifest>
<spine>
${book.sections.map(({ id }) => markup`<itemref idref="s-${id}"/>\n`)}</spine>
</package>
`.text;
}
