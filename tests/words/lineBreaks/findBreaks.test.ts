import { describe, expect, test } from 'vitest';
import { plainTitle } from '../../../src/reading/chapters/chapter.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { breaksOf } from '../../../src/words/lineBreaks/breakable.ts';
import { findBreaks } from '../../../src/words/lineBreaks/findBreaks.ts';

function cut(text: string, breaks: readonly number[]): string {
  return [...breaks, text.length].map((end, index) => text.slice(breaks[index - 1] ?? 0, end)).join('|');
}

describe('findBreaks(text, words)', () => {
  test.each([
    ['a word of one character goes with the one before it', '社区的服务点', [], '社区的|服务点'],
    ['or with the one after it', '生态和低碳的任务', ['低碳'], '生态|和低碳的|任务'],
    ['or with the one after it where nothing is before it', '开电动汽车', ['电动汽车'], '开电动汽车'],
    ['a number goes with its unit', '约120个重点项目', [], '约120个|重点|项目'],
    ['and with what says how it is bounded', '增长6.5%左右目标', [], '增长|6.5%左右|目标'],
    ['as a level does', '市级以上平台', [], '市级以上|平台'],
    ['an aside in brackets is one', '利用外资（2024年目标）', [], '利用|外资|（2024年目标）'],
    ['a closing mark ends a line', '外贸、外资', [], '外贸、|外资'],
    ['an opening mark begins one', '创建“完整社区”', ['完整社区'], '创建|“完整社区”'],
    ['a word of the list is kept whole', '农村小学校车', ['小学', '校车'], '农村|小学|校车'],
    ['the longest first', '崂山区建区', ['崂山', '崂山区', '建区'], '崂山区|建区'],
    ['nothing', '', [], ''],
  ])('%s', (_, text, words, pieces) => {
    expect(cut(text, findBreaks(text, words))).toBe(pieces);
  });

  // The list was read by a person; who changes it reads the lines that change.
  test('breaks the titles of the report as the checked list has them', async () => {
    const { chapters, figures } = loadReport(process.cwd());
    const titles = [
      ...chapters.flatMap(({ head, sentences }) => [
        plainTitle(head.zh.title),
        head.zh.short,
        ...sentences.filter(({ block }) => block === 'heading').map(({ text }) => text.zh),
      ]),
      ...figures.map(({ label }) => label.zh),
    ];
    const pieces = titles.map((title) => cut(title, breaksOf(title, 'zh')));
    await expect(`${pieces.join('\n')}\n`).toMatchFileSnapshot('../../snapshots/line-breaks.txt');
    expect(pieces.filter((piece) => /(?:^|\|)\p{Script=Han}(?:\||$)/u.test(piece))).toEqual([]);
  });
});
