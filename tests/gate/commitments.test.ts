import { describe, expect, test } from 'vitest';
import { commitmentsRule, countKept, placeCommitments } from '../../src/gate/commitments.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { messagesOf } from './inventedContent.ts';

const english = 'content/2024/chapters/en/innovation.mdx';
const exceptions = 'content/2024/commitment-exceptions.yaml';

test('a start is no completion', () => {
  expect(messagesOf(commitmentsRule, { file: english, from: 'work will start', to: 'work will end' }))
    .toMatchInlineSnapshot(`
    "content/2024/chapters/en/innovation.mdx:19
      found:    s4 keeps 开工, a word of stage, nowhere
      expected: “work will start” or “construction will start”, once, as in content/2024/chapters/zh/innovation.mdx:19
      do:       Say it in the sentence; allow another English form in content/commitments.yaml:1, or list the sentence with a reason in commitment-exceptions.yaml."
  `);
});

test('an exception names the English that carries the word, and why', () => {
  const start = { file: english, from: 'work will start', to: 'a beginning will be made' };
  const excepting = (en: string, sentence = 'innovation/s4') => ({
    file: exceptions,
    from: '[]',
    to: `- { sentence: ${sentence}, zh: 开工, en: ${en}, reason: The sentence reads better. }`,
  });
  expect(messagesOf(commitmentsRule, start, excepting('a beginning will be made'))).toBe('');
  expect(messagesOf(commitmentsRule, start, excepting('ground will be broken'))).toContain('en: ground will be broken');
  expect(messagesOf(commitmentsRule, excepting('a beginning'))).toContain('which keeps it by an allowed form');
  expect(messagesOf(commitmentsRule, excepting('a beginning', 'innovation/s2'))).toContain(
    'an exception for 开工 in innovation/s2',
  );
});

test('a word is listed once', () => {
  expect(messagesOf(commitmentsRule, { file: 'content/commitments.yaml', from: 'zh: 加快', to: 'zh: 开工' })).toContain(
    '开工 a second time',
  );
});

describe('the words of the report', () => {
  const files = filesOnDisk(process.cwd());

  /** Returns what the gate finds when words of one English chapter are replaced. */
  function findingsAfter(chapter: string, from: string, to: string): string {
    const file = `content/2024/chapters/en/${chapter}.mdx`;
    const text = files.text(file);
    expect(text.split(from), `“${from}” stands in ${file} once`).toHaveLength(2);
    const reading = readContent(withChanges(files, new Map([[file, text.replace(from, to)]])), 2024);
    if (!reading.ok) throw new Error(reading.problems.map(({ found }) => found).join('\n'));
    return commitmentsRule
      .check(reading.content)
      .problems.map(({ found }) => found)
      .join('\n');
  }

  // What the first edition said, which dropped them.
  test.each([
    ['growth', 'Working to unlock greater', 'Unlocking greater', '着力'],
    ['growth', 'Working to expand investment', 'Expanding investment', '着力'],
    ['growth', 'Working to create a more', 'Creating a more', '着力'],
    ['growth', 'Working to open up at', 'Opening up at', '着力推动'],
    ['growth', 'work to make better use', 'make better use', '着力'],
    ['growth', 'vigorously develop new forms', 'develop new forms', '大力'],
    ['growth', 'new high-quality projects', 'new quality projects', '优质'],
    ['growth', 'actively foster', 'foster', '积极'],
    ['renewal', 'Working harder to shape', 'Shaping', '加力'],
    ['wellbeing', 'Going all out to provide education', 'Providing education', '全力'],
    ['wellbeing', 'Going all out to build a healthy', 'Building a healthy', '全力'],
    ['wellbeing', 'Going all out to raise the capacity', 'Raising the capacity', '全力'],
    ['wellbeing', 'Going all out to help culture', 'Helping culture', '全力'],
    ['wellbeing', 'do a solid job of delivering', 'deliver', '切实'],
    ['wellbeing', 'build or renovate a total of', 'build or rebuild', '新建改建'],
    ['innovation', 'it will vigorously advance', 'it will advance', '大力'],
    ['innovation', 'complete public service platforms', 'put in place public service platforms', '建成'],
    ['innovation', 'center will be completed', 'center will be put in place', '建成'],
    ['overview', 'main projected targets', 'main expected targets', '预期'],
    ['overview', 'do all it can to write', 'write', '全力'],
    ['governance', 'Continuing to take Digital Laoshan further', 'Continuing to develop Digital Laoshan', '深化'],
  ])('%s: “%s” is not “%s”', (chapter, from, to, word) => {
    expect(findingsAfter(chapter, from, to)).toContain(`keeps ${word}, a word of`);
  });

  test('each in its sentence is missed when its English goes', ({ task }) => {
    const reading = readContent(files, 2024);
    if (!reading.ok) throw new Error('the content does not read');
    const places = placeCommitments(reading.content);
    const excepted = reading.content.commitmentExceptions.length;
    const kept = places.filter(({ commitment, pair, times }) => countKept(pair.en.text, commitment) >= times);
    expect(kept.length).toBe(places.length - excepted);
    const words = new Set(places.map(({ commitment }) => commitment.zh));
    expect(reading.content.commitments.map(({ zh }) => zh).filter((zh) => !words.has(zh))).toEqual([]);
    task.meta.measured = `${String(words.size)} words of stage, force and hedge in ${String(places.length)} places`;
  });
});
