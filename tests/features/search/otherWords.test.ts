import { expect, test } from 'vitest';
import { properNames } from '../../../src/features/search/cutWords.ts';
import { readDictionaries } from '../../../src/features/search/dictionaries.ts';
import { findOtherWords, type Dictionary } from '../../../src/features/search/findOtherWords.ts';
import { rankResults } from '../../../src/features/search/rankResults.ts';
import { readOtherWords } from '../../../src/features/search/readOtherWords.ts';
import { readQuery } from '../../../src/features/search/readQuery.ts';
import { readSynonyms } from '../../../src/features/search/readSynonyms.ts';
import { collectSearchTexts } from '../../../src/features/search/searchTexts.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { corpusFor, report } from './report.ts';

const files = filesOnDisk(process.cwd());
const noWords = { zh: [], en: [] };
const texts = collectSearchTexts(report, readSynonyms(files, report.year), noWords);
const corpus = corpusFor('en');

/** Returns the passages that a query finds, as "chapter/sentence". */
function find(query: string): string[] {
  return rankResults(readQuery(query, corpus.lexicon), corpus).passages.map(
    ({ passage }) => `${passage.chapter}/${String(passage.sentence)}`,
  );
}

test('the list of words that the report only seems to hold is the one that the script writes', () => {
  expect(readOtherWords(files, report.year), 'run npm run other-words').toEqual(
    findOtherWords(texts, properNames(report), readDictionaries()),
  );
});

test.for([
  ...['养老金', '民政', '市政', '进出', '山区', '老人', '导师', '动机', '风能', '人家', '生动', '入口', '化工', '河水'],
  ...['metro', 'patient', 'news', 'parking', 'police', 'prices', 'evening', 'wood', 'opera', 'organ'],
])('%s only seems to stand in the report, and finds none of its sentences by itself', (word) => {
  const { zh, en } = readOtherWords(files, report.year);
  expect([...zh, ...en]).toContain(word);
  const [first] = find(word);
  // 老人 has words of the same meaning, which do stand there.
  expect(word === '老人' ? first : undefined).toBe(first);
});

test.for(['石老人', '崂山区', '养老', '养老金融', '污水处理', '学校', '能源', '现代化', '充电', '软件'])(
  '%s stands there and is on no list',
  (word) => {
    expect(readOtherWords(files, report.year).zh).not.toContain(word);
    expect(find(word).length).toBeGreaterThan(0);
  },
);

test('a report that has the words has them found: the list is made of the report, and no word is refused by itself', () => {
  const chinese: Dictionary = new Map([
    ['养老金', 1e-10],
    ['养老', 1e-9],
    ['金融', 1e-9],
    ['民政', 1e-9],
    ['人民', 1e-8],
  ]);
  const english: Dictionary = new Map([
    ['parking', 100],
    ['metro', 100],
  ]);
  const say = (zh: string, en: string): string[] => {
    const sentence = { zh, en, cuts: '' };
    const chapters = [{ id: 'growth', title: sentence, sentences: [sentence] }] as const;
    const found = findOtherWords({ ...texts, synonyms: [], chapters }, [], { chinese, english });
    return [...found.zh, ...found.en];
  };
  expect(say('养老金融', 'parks of the metropolis')).toEqual(['养老金', 'metro', 'parking']);
  expect(say('发放养老金。民政工作', 'parking near the metro')).toEqual([]);
});
