import { deflateSync, inflateSync } from 'node:zlib';
import { rewriteCharacterMap } from './rewriteCharacterMap.ts';
import { unifyRadicals } from './unifyRadicals.ts';

/**
 * Returns a PDF from which the words are copied as they are written. In a Chinese font 山 and the radical ⼭ are one glyph;
 * Chromium maps it to the radical and notes the character beside it, where Firefox and others do not look. The repaired maps
 * are appended, as PDF's incremental updates are. Throws where the PDF is not of the plain form in which Chromium writes.
 */
export function repairText(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const [, trailer = '', start = ''] = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? [];
  const offsets = readOffsets(text.slice(Number(start)));
  const maps = new Set(Array.from(text.matchAll(/\/ToUnicode (\d+) 0 R/g), ([, number]) => Number(number)));

  const parts: Buffer[] = [];
  const table: string[] = [];
  let end = pdf.length;
  for (const number of [...maps].sort((a, b) => a - b)) {
    const map = readStream(pdf, text, offsets[number]);
    const repaired = rewriteCharacterMap(map, unifyRadicals);
    if (repaired === map) continue;
    const stream = deflateSync(Buffer.from(repaired, 'latin1'), { level: 9 });
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    parts.push(object);
    table.push(`${number} 1\n${String(end).padStart(10, '0')} 00000 n \n`);
    end += object.length;
  }
  if (parts.length === 0) return pdf;
  const update = `xref\n${table.join('')}trailer\n<<${trailer}\n/Prev ${start}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([pdf, ...parts, Buffer.from(update, 'latin1')]);
}

/** Returns where each object begins, by its number, from the table of a PDF that has never been updated. */
function readOffsets(table: string): number[] {
  const [head = '', count = ''] = /^xref\s+0 (\d+)\s+/.exec(table) ?? [];
  if (head === '') throw new Error('The PDF has no plain table of its objects: does Chromium write another form now?');
  return Array.from({ length: Number(count) }, (_, index) =>
    Number(table.slice(head.length + index * 20).slice(0, 10)),
  );
}

function readStream(pdf: Buffer, text: string, offset = 0): string {
  const head = /^\d+ 0 obj\s*<<[^>]*\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n/.exec(text.slice(offset, offset + 200));
  if (!head) throw new Error('A map of the PDF from glyphs to characters is not a compressed stream.');
  return inflateSync(pdf.subarray(offset + head[0].length)).toString('latin1');
}
