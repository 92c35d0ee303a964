import { Document, Packer, type IPropertiesOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import { zipWithDate } from '../downloads/zipWithDate.ts';

/**
 * Returns a document as the bytes of a DOCX file; the same document gives the same bytes. The library writes the clock
 * into the properties, random names into the links, and numbers that go on from document to document into bookmarks and
 * drawings, so all of them are replaced: by the day of issue, and by numbers that begin with each document.
 */
export async function packDocx(options: IPropertiesOptions, issued: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(new Document(options))));
  const files: Zippable = {};
  const links = new Numbers();
  for (const [name, bytes] of Object.entries(parts)) {
    files[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(settle(strFromU8(bytes), links, issued)) : bytes;
  }
  return zipWithDate(files, issued);
}

/** Gives each name the number of its first appearance. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }
}

function settle(xml: string, links: Numbers, issued: string): string {
  const bookmarks = new Numbers();
  const drawings = new Numbers();
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${issued}T00:00:00Z`)
    .replace(/"(rId[\w-]{10,})"/g, (_, name: string) => `"rIdLink${links.of(name)}"`)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g,
      (_, start: string, id: string) => `${start}${bookmarks.of(id)}`,
    )
    .replace(/(<wp:docPr [^>]*?id=")(\d+)/g, (_, start: string, id: string) => `${start}${drawings.of(id)}`);
}
