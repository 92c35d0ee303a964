import { Converter } from 'opencc-js/t2cn';

const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;

/**
 * Returns the Traditional forms (of the mainland's standard, Taiwan and Hong Kong) of a Chinese text's characters, each followed
 * by the Simplified one, with nothing between: 億亿灣湾. A character that the text itself has is never taken for another.
 */
export function listTraditionalForms(text: string): string {
  const characters = new Set(text);
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>();
  for (let code = firstIdeograph; code <= lastIdeograph; code += 1) {
    const character = String.fromCodePoint(code);
    if (characters.has(character)) continue;
    const simplified = converters.map((convert) => convert(character)).find((form) => characters.has(form));
    if (simplified !== undefined) pairs.set(character, simplified);
  }
  return [...pairs].flat().join('');
}
