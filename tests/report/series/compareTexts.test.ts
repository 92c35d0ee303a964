import { describe, expect, test } from 'vitest';
import type { ChapterHead } from '../../../src/reading/schemas/chapter.ts';
import type { ReportChapter, SentencePair } from '../../../src/report/report.ts';
import { compareTexts, statusOf } from '../../../src/report/series/compareTexts.ts';

type Survival = ChapterHead['survival'];

function chapter(
  id: string,
  title: string,
  sentences: readonly string[] = [],
  survival: Survival = 'whole',
): ReportChapter {
  const head: ChapterHead = { title, short: title, area: 1, survival, summary: title };
  return {
    id,
    head: { zh: head, en: head },
    blocks: { zh: [], en: [] },
    figures: [],
    sentences: sentences.map((text, index): SentencePair => ({
      chapter: id,
      n: index + 1,
      block: 'paragraph',
      text: { zh: text, en: '' },
      runs: { zh: [{ kind: 'text', text }], en: [] },
      figures: [],
      terms: [],
      remarks: [],
      start: 0,
      end: 0,
    })),
  };
}

describe('what became of an area', () => {
  test.each([
    ['the same title under another number', ['port', '二、建设渔港'], ['port', '三、建设渔港'], ['goes-on']],
    ['another title at the same address', ['port', '一、建设渔港'], ['port', '一、守护海湾'], ['renamed']],
    [
      'another address, and a title that is mostly the same',
      ['mist', '一、做强雾能产业'],
      ['mist-2', '一、做优雾能产业'],
      ['renamed'],
    ],
    ['nothing in common', ['port', '一、建设渔港'], ['care', '一、照料老人'], ['new', 'gone']],
    ['a title that is lost', ['area-1', '［缺失］', 'lost'], ['area-1', '一、照料老人'], ['lost']],
    ['a title that is lost is like no other', ['area-1', '［缺失］', 'lost'], ['care', '［缺失］'], ['new', 'lost']],
  ] as const)('%s', (_, before, now, statuses) => {
    const area = ([id, title, survival]: readonly [string, string, Survival?]) => chapter(id, title, [], survival);
    const { areas } = compareTexts({ chapters: [area(before)] }, { chapters: [area(now)] });
    expect(areas.map(statusOf)).toEqual(statuses);
  });

  test('a title goes on in the one that is most like it, and only there', () => {
    const before = { chapters: [chapter('a', '一、做强雾能产业'), chapter('b', '二、做强雾能旅游')] };
    const now = { chapters: [chapter('c', '一、做优雾能旅游'), chapter('d', '二、做强雾能产业')] };
    expect(compareTexts(before, now).areas.map((pair) => [pair.now?.id, pair.before?.id])).toEqual([
      ['c', 'b'],
      ['d', 'a'],
    ]);
  });
});

describe('sentences that are alike', () => {
  test.each([
    ['letter for letter', '守护山水，造林护湾。', '守护山水，造林护湾。', [true]],
    ['but for digits', '新增学位150个。', '新增学位200个。', [false]],
    ['but for numerals and dates', '2月18日，第一次会议开幕。', '2月9日，第二次会议开幕。', [false]],
    ['not where a word differs', '新增学位150个。', '新增床位150个。', []],
    ['not where little else than a number is left', '共3个。', '共4个。', []],
  ])('%s: %s %s', (_, before, now, same) => {
    const { alike } = compareTexts(
      { chapters: [chapter('a', '一', [before])] },
      { chapters: [chapter('a', '一', [now])] },
    );
    expect(alike.map(({ isSame }) => isSame)).toEqual(same);
  });

  test('each goes on once, and first where nothing differs', () => {
    const before = { chapters: [chapter('a', '一', ['新增学位150个。', '新增学位200个。'])] };
    const now = { chapters: [chapter('a', '一', ['新增学位200个。', '新增学位300个。', '新增学位400个。'])] };
    expect(compareTexts(before, now).alike.map((match) => [match.now.n, match.before.n, match.isSame])).toEqual([
      [1, 2, true],
      [2, 1, false],
    ]);
  });
});
