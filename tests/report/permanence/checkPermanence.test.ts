import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { listYears } from '../../../src/reading/years.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { checkPermanence, markOf } from '../../../src/report/permanence/checkPermanence.ts';
import { forwardedFigures, readPermanentIds } from '../../../src/report/permanence/readPermanentIds.ts';

const files = filesOnDisk(process.cwd());

test.for(listYears(files))('no id of %i that was ever published is gone, moved or unlisted', (year, { task }) => {
  const report = loadReport(process.cwd(), year);
  const ids = readPermanentIds(files, year);
  expect(checkPermanence(report, ids)).toEqual([]);
  task.meta.measured = `${ids.figures.length} figures, ${Object.keys(ids.sentences).length} sentences`;
});

describe('checkPermanence', () => {
  /** An invented report of one figure and two sentences. */
  const report = {
    figures: [{ id: 'steel' }],
    chapters: [
      {
        sentences: [
          { chapter: 'growth', n: 1, text: { zh: '钢。', en: 'Steel.' } },
          { chapter: 'growth', n: 2, text: { zh: '米。', en: 'Rice.' } },
        ],
      },
    ],
  } as unknown as Parameters<typeof checkPermanence>[0];
  const ids = {
    figures: ['steel'],
    sentences: { 'growth#s1': markOf('钢。'), 'growth#s2': markOf('米。') },
    forwarding: {},
  };

  test.each([
    ['nothing where all is as it was', ids, []],
    [
      'a figure that disappeared without a forwarding entry',
      { ...ids, figures: ['steel', 'iron'] },
      ['iron is gone: restore it, or name in forwarding the id that took its place'],
    ],
    ['nothing where it is forwarded', { ...ids, figures: ['steel', 'iron'], forwarding: { iron: 'steel' } }, []],
    [
      'a figure that is forwarded to nothing',
      { ...ids, figures: ['steel', 'iron'], forwarding: { iron: 'copper' } },
      ['iron is gone: restore it, or name in forwarding the id that took its place'],
    ],
    [
      'a sentence that disappeared',
      { ...ids, sentences: { ...ids.sentences, 'growth#s3': markOf('铁。') } },
      ['growth#s3 is gone: restore it, or name in forwarding the id that took its place'],
    ],
    [
      'a sentence id that moved to another sentence',
      { ...ids, sentences: { 'growth#s1': markOf('米。'), 'growth#s2': markOf('米。') } },
      ['growth#s1 stands at another sentence, and its own is growth#s2 now: sentence ids never move'],
    ],
    [
      'a sentence with new words',
      { ...ids, sentences: { ...ids.sentences, 'growth#s2': markOf('稻。') } },
      [`growth#s2 has new words: if it is the same sentence corrected, list it with ${markOf('米。')}`],
    ],
    ['an id that is not listed yet', { ...ids, figures: [] }, ['steel is not listed: add it']],
    [
      'an id that is forwarded though it exists',
      { ...ids, forwarding: { steel: 'growth#s1' } },
      ['steel is forwarded to growth#s1, though it exists'],
    ],
  ])('reports %s', (_, listed, faults) => {
    expect(checkPermanence(report, listed)).toEqual(faults);
  });
});

test('forwardedFigures names the figures whose pages lead on, and leaves sentences out', () => {
  const forwarding = { iron: 'steel', 'growth#s9': 'growth#s1' };
  expect(forwardedFigures({ figures: ['steel', 'iron'], sentences: {}, forwarding })).toEqual([
    { from: 'iron', to: 'steel' },
  ]);
});
