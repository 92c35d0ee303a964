import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { readReadings } from '../../../src/features/pinyin/readReadings.ts';
import { writePinyin } from '../../../src/features/pinyin/writePinyin.ts';
import { ContentError } from '../../../src/reading/problem.ts';
import { filesOnDisk, withChanges } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';

const readings = readReadings(filesOnDisk(process.cwd()));
const sentences = loadReport(process.cwd()).chapters.flatMap((chapter) => chapter.sentences.map(({ text }) => text.zh));

test.each([
  ['崂山区', 'láo shān qū'],
  ['收入增长6%左右', 'shōu rù zēng zhǎng zuǒ yòu'],
  ['长岭山', 'cháng lǐng shān'],
  ['银行和行业', 'yín háng hé háng yè'],
  ['银发经济', 'yín fà jīng jì'],
  ['供给侧', 'gōng jǐ cè'],
  ['一头连着民生', 'yī tóu lián zhe mín shēng'],
  ['困难群众', 'kùn nan qún zhòng'],
  ['急难愁盼', 'jí nàn chóu pàn'],
  ['凡是过往，皆为序章', 'fán shì guò wǎng jiē wéi xù zhāng'],
  ['为者常成，行者常至', 'wéi zhě cháng chéng xíng zhě cháng zhì'],
  ['15处以上', 'chù yǐ shàng'],
  ['', ''],
])('%s is read %s', (text, syllables) => {
  expect(writePinyin(text, readings).join(' ')).toBe(syllables);
});

test('the longest word of the list holds', () => {
  const words = [
    ['行长', ['háng', 'zhǎng']],
    ['步行长廊', ['bù', 'xíng', 'cháng', 'láng']],
  ] as const;
  expect(writePinyin('步行长廊', words).join(' ')).toBe('bù xíng cháng láng');
});

test('every Chinese character of the report has one syllable', () => {
  for (const sentence of sentences)
    expect(writePinyin(sentence, readings), sentence).toHaveLength((sentence.match(/\p{Script=Han}/gu) ?? []).length);
});

/** Looked through by a reader: a character that is read in two ways in the report stands here with the words of each. */
test('characters of several readings are read as they were reviewed', async () => {
  const words = new Map<string, Map<string, Set<string>>>();
  for (const sentence of sentences) {
    const syllables = [...writePinyin(sentence, readings)];
    [...sentence].forEach((character, at) => {
      if (!/\p{Script=Han}/u.test(character)) return;
      const syllable = syllables.shift() ?? '';
      const known = pinyin(character, { multiple: true, type: 'array' });
      if (known.length < 2 && known[0] === syllable) return;
      const ofCharacter = words.get(character) ?? new Map<string, Set<string>>();
      const context = sentence.slice(Math.max(0, at - 2), at + 3);
      words.set(character, ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? new Set<string>()).add(context)));
    });
  }
  const lines = [...words].flatMap(([character, bySyllable]) =>
    [...bySyllable].map(([syllable, contexts]) => `${character} ${syllable}: ${[...contexts].join(' ')}`),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../snapshots/pinyin.txt');
});

describe('the list of readings', () => {
  test.each([
    ['a syllable is missing', '增长: zēng\n', '2 syllables, one a character'],
    ['it is no word', '长: zhǎng\n', 'readings.yaml:1'],
  ])('is refused where %s', (_, text, message) => {
    const files = withChanges(filesOnDisk(process.cwd()), new Map([['content/readings.yaml', text]]));
    expect(() => readReadings(files)).toThrow(ContentError);
    expect(() => readReadings(files)).toThrow(message);
  });
});
