/** The longest list that the format allows. */
const longest = 100;

/** Returns a PDF's map from glyphs to characters (a ToUnicode CMap) with every text in it changed; the map itself where none is. */
export function rewriteCharacterMap(map: string, change: (text: string) => string): string {
  const entries = readEntries(map);
  if (entries.every(({ text }) => change(text) === text)) return map;
  const lines = entries.map(({ code, text }) => `<${code}> <${writeHex(change(text))}>\n`);
  const lists = Array.from({ length: Math.ceil(lines.length / longest) }, (_, index) => {
    const list = lines.slice(index * longest, (index + 1) * longest);
    return `${list.length} beginbfchar\n${list.join('')}endbfchar\n`;
  });
  const head = map.slice(0, map.search(/\d+ beginbf(?:char|range)/));
  return `${head}${lists.join('')}${map.slice(map.lastIndexOf('endcmap'))}`;
}

/** Returns what each glyph stands for, with ranges written out. */
function readEntries(map: string): { code: string; text: string }[] {
  return Array.from(map.matchAll(/beginbf(char|range)\s([\s\S]*?)endbf\1/g)).flatMap(([, kind, list = '']) => {
    const words = Array.from(list.matchAll(/<([0-9A-Fa-f]+)>/g), ([, hex = '']) => hex);
    const size = kind === 'range' ? 3 : 2;
    return Array.from({ length: words.length / size }, (_, index) => {
      const [first = '', last = '', text = ''] =
        size === 3 ? words.slice(index * 3, index * 3 + 3) : [words[index * 2], words[index * 2], words[index * 2 + 1]];
      return expandRange(first, last, readHex(text));
    }).flat();
  });
}

/** In a range the last character of the text grows with the glyph. */
function expandRange(first: string, last: string, text: string): { code: string; text: string }[] {
  const begin = parseInt(first, 16);
  const stem = text.slice(0, -1);
  const unit = text.charCodeAt(text.length - 1);
  return Array.from({ length: parseInt(last, 16) - begin + 1 }, (_, step) => ({
    code: (begin + step).toString(16).toUpperCase().padStart(first.length, '0'),
    text: stem + String.fromCharCode(unit + step),
  }));
}

function readHex(hex: string): string {
  return Array.from(hex.matchAll(/.{4}/g), ([unit]) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function writeHex(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}
