import { readFileSync, readdirSync } from 'node:fs';

/**
 * The source, read here with nothing of src, so that a fault there cannot hide itself.
 * Both sides of a comparison are folded to half width, as the edition restored the full width.
 */
const folded = new Map([...'，：；（）！？'].map((character, index) => [character, ',:;()!?'[index] ?? '']));

/** Returns a text with its punctuation in half width. */
export function foldPunctuation(text: string): string {
  return [...text].map((character) => folded.get(character) ?? character).join('');
}

const folder = 'seeds/2024';
const name = readdirSync(folder).find((file) => file.endsWith('.txt'));

/** The source file as it stands. */
export const seedText: string = readFileSync(`${folder}/${name ?? ''}`, 'utf8');

const lines = seedText.split('\n');

/** The headings of the source, the whole digest's first. */
export const seedHeadings: readonly string[] = lines
  .filter((line) => line.startsWith('#'))
  .map((line) => line.replace(/^#+ /, ''));

/** The captions of the source. */
export const seedCaptions: readonly string[] = lines.filter((line) => line.startsWith('■'));

/** Everything else that the source says, without line breaks. */
export const seedBody: string = lines.filter((line) => !/^[#■]/.test(line)).join('');
