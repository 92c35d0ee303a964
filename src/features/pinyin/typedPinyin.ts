import { filesOnDisk } from '../../reading/files.ts';
import { readReadings, type Readings } from './readReadings.ts';
import { writePinyin } from './writePinyin.ts';

let readings: Readings | undefined;

/** Returns the syllables of a text in one, without tones, as they are typed: pinyin; throws a ContentError where the readings cannot be read. */
export function typedPinyin(text: string): string {
  readings ??= readReadings(filesOnDisk(process.cwd()));
  return writePinyin(text, readings).join('').normalize('NFD').replace(/\p{M}/gu, '');
}
