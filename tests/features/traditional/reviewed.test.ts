import { describe, expect, test } from 'vitest';
import { collectChinese } from '../../../src/features/traditional/collectChinese.ts';
import { makeTable } from '../../../src/features/traditional/makeTable.ts';
import { writeByOpenCc } from '../../../src/features/traditional/openCc.ts';
import { placesOf } from '../../../src/features/traditional/placesOf.ts';
import { readReviewed, reviewedFile } from '../../../src/features/traditional/readReviewed.ts';
import { findUnread } from '../../../src/features/traditional/review.ts';
import { openTable, toTraditional } from '../../../src/features/traditional/table.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';

const files = filesOnDisk(process.cwd());
const texts = collectChinese(files);
const reviewed = readReviewed(files);
const table = openTable(makeTable(texts, reviewed));

describe('the words that were reviewed', () => {
  test('are all that need it', () => {
    const unread = [...findUnread(texts, reviewed)].map(([word, form]) => `${word} ${form}`);
    expect(unread, 'Run npm run traditional, and read what it adds to content/traditional.yaml.').toEqual([]);
  });

  test('wait for nobody: a proposal is read and moved to words or to corrected', () => {
    expect([...reviewed.proposed.keys()], reviewedFile).toEqual([]);
  });

  test('stand in the site’s texts', () => {
    const idle = [...reviewed.words.keys()].filter((word) => !texts.some((text) => text.includes(word)));
    expect(idle, `Take out of ${reviewedFile} what no text has any more.`).toEqual([]);
  });

  test('are OpenCC’s, but for those below corrected, which it writes otherwise somewhere', () => {
    for (const [word, form] of reviewed.words) {
      if (!reviewed.corrected.has(word)) {
        expect(form).toBe(writeByOpenCc(word));
        continue;
      }
      const forms = texts.flatMap((text) => {
        const place = text.indexOf(word);
        return place === -1 ? [] : [writeByOpenCc(text).slice(place, place + word.length)];
      });
      expect(
        [writeByOpenCc(word), ...forms].some((written) => written !== form),
        word,
      ).toBe(true);
    }
  });
});

describe('the table of the site', () => {
  test('writes every Chinese text of the content as OpenCC does, but for what was corrected, and as long', ({
    task,
  }) => {
    const wrong = texts.flatMap((text) => {
      const [ours, theirs] = [toTraditional(text, table), writeByOpenCc(text)];
      const corrected = placesOf(text, reviewed.corrected);
      const isRight =
        ours.length === text.length &&
        theirs.length === text.length &&
        [...ours].every((character, place) => character === theirs[place] || corrected.has(place));
      return isRight ? [] : [`${text}: ${ours}, by OpenCC ${theirs}`];
    });
    expect(wrong).toEqual([]);
    task.meta.measured = `${texts.length} texts, ${table.forms.size} characters and words`;
  });

  /** As a reader in Taipei would write them. */
  test.each([
    ['崂山区', '嶗山區'],
    ['沙子口', '沙子口'],
    ['王哥庄', '王哥莊'],
    ['朱家洼', '朱家窪'],
    ['张村河', '張村河'],
    ['高质量发展', '高質量發展'],
    ['银发经济', '銀髮經濟'],
    ['实干实绩', '實幹實績'],
    ['领导干部', '領導幹部'],
    ['更干净', '更乾淨'],
    ['制造业', '製造業'],
    ['制度', '制度'],
    ['编制规划', '編製規劃'],
    ['平台', '平臺'],
    ['体系', '體系'],
    ['关系', '關係'],
    ['系统', '系統'],
    ['恢复', '恢復'],
    ['重复计算', '重複計算'],
    ['批复', '批覆'],
    ['2公里', '2公里'],
    ['文件里', '文件裡'],
    ['后面', '後面'],
    ['不少于', '不少於'],
    ['面积', '面積'],
    ['金额和面积', '金額和面積'],
    ['查看表格', '查看表格'],
    ['下面写明了', '下面寫明了'],
    ['骨质疏松', '骨質疏鬆'],
    ['松材线虫病', '松材線蟲病'],
    ['新增托位', '新增托位'],
    ['依托', '依託'],
    ['周年', '週年'],
    ['周边', '周邊'],
    ['采用', '採用'],
    ['旅游', '旅遊'],
    ['上下游', '上下游'],
    ['健身游园', '健身遊園'],
    ['15分钟', '15分鐘'],
    ['一刻钟', '一刻鐘'],
    ['标准', '標準'],
    ['批准', '批准'],
    ['提升', '提升'],
    ['朱红色', '朱紅色'],
    ['赵豪志', '趙豪志'],
    ['杨克敏', '楊克敏'],
    ['220亿元', '220億元'],
    ['信息技术', '信息技術'],
  ])('“%s” is “%s”', (printed, written) => {
    expect(toTraditional(printed, table)).toBe(written);
  });
});
