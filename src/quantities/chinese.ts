import { scanChineseNumbers } from './chineseNumbers.ts';
import { chineseUnits } from './chineseUnits.ts';
import { chineseWords } from './chineseWords.ts';
import { buildGrammar, type Lead, type Tail } from './grammar.ts';
import type { NumberToken } from './numberToken.ts';
import type { Refusal } from './reading.ts';

const han = /\p{Script=Han}/u;
/** 一业一策, 一企一档: for each its own. */
const eachItsOwn = /^一(?![十百千万亿])\p{Script=Han}一\p{Script=Han}/u;
/** Numerals of cheques, which are land, army and surnames when they stand alone: 大陆, 队伍. */
const formalNumeral = /[壹贰叁肆伍陆柒捌玖]/;
const vagueBefore = /(?:好?[数几成]|^上|[^以]上)$/;
/** Names of what a number after them only tells apart: 等级4. */
const nameBefore = /(?:级别|[等星]级|版本|型号|[编序]号|排[名行]|名次|房间|楼层|单元|[路航]线|线路|公交)$/;
/** 前10名 is a rank, 以前10名 and 目前10名 are not. */
const rankBefore = /(?:^|[^以目之当从提日眼空年月])前$/;

/** 每户, 每秒: what a number after it is for each of. */
const each = /每\p{Script=Han}{0,3}$/u;

/** How Chinese writes a quantity. */
export const chinese = /* @__PURE__ */ buildGrammar({
  locale: 'zh',
  words: chineseWords,
  units: chineseUnits,
  scanNumbers: scanChineseNumbers,
  notBounds:
    '节约|预约|签约|履约|违约|特约|邀约|公约|条约|合约|制约|通过|经过|不过|度过|最近|附近|邻近|临近|靠近|就近|赶超|反超',
  signs: '负增长|负|零下',
  afterDirection: '了? ?',
  alike: '、|和|与|及|以及',
  gap: ' ?',
  rate: ' ?\\/ ?\\p{L}|每',
  joint:
    '(?<range> ?[-–—−~～―]+ ?| ?[至到] ?)|(?<between>[和与])|(?<part>[/:：∶比])|(?<listed>、)|(?<mere>[.,·+*×=^点个]| ?又 ?|(?<space> +)(?=\\d)|)',
  refusedBefore: { vague: /好?[数几成上]$/, rate: each, ordinal: /前$/ },
  isPartOfWord,
  isBoundHere: (bound, before, token, { unit }) => {
    // 过 after a verb is mostly its aspect (办过3次), and 近3年 are the past three years.
    if (bound === '过') return token.isBareScale === true || !han.test(before);
    // 打破10项纪录 breaks them.
    if (bound === '破') return (token.isBareScale === true || Boolean(token.scale)) && !/[打侦攻识爆]/.test(before);
    return !(bound === '近' && unit === 'year');
  },
  isSuffixHere: (suffix, after) => {
    // Before more words they are others: 3年多 is a bound, 3个多功能厅 and 上下游 are things.
    if (/^(?:多|余|不足|不到)$/.test(suffix)) return !han.test(after);
    return !(suffix === '上下' && after.startsWith('游')) && !(suffix === '左右' && after.startsWith('岸'));
  },
  refusalAround,
  isNoYear: (_, token) => token.value % 100 === 0,
});

function isPartOfWord(text: string, token: NumberToken, lead: Lead, tail: Tail, isAlone: boolean): boolean {
  const { start, end } = token;
  const written = text.slice(start, end);
  const [before, after] = [text.charAt(start - 1), text.slice(end, end + 3)];
  const isCheque = /[拾佰仟]|[壹贰叁肆伍陆柒捌玖][十百千万亿]/.test(written) || /^[元圆](?!素)/.test(after);
  if (formalNumeral.test(written) && !isCheque) return true;
  if (token.needsUnit) return tail.unit === undefined || /[上下前后大小多过一]/.test(before);
  // 抓两头, 一眼: only what was counted with more than a numeral has heads.
  if (/^[头眼]$/.test(tail.counter ?? '') && written.length === 1) return true;
  if (isAlone || !token.isSpelled || token.isPercent || lead.currency || lead.isForeign) return false;
  if ([start, start - 2].some((from) => eachItsOwn.test(text.slice(Math.max(0, from), from + 4)))) return true;
  // The twentieth congress of a party.
  if (tail.counter === '大' && token.value > 10) return true;
  // An idiom or a base: 万人专利数, 百家争鸣, 亿元楼宇.
  if (/^[百千万亿]$/.test(written) && !lead.bound && !tail.bound && !vagueBefore.test(before)) return true;
  if (tail.hasWords) {
    const isName = /^(?:grade|date|ordinal)$/.test(tail.refusal ?? '');
    return isName && !/^[年月日届]/.test(after);
  }
  if (/^[几来]/.test(after) || /[数几]/.test(before)) return false;
  return written.length === 1 || (han.test(after.charAt(0)) && !/[万亿]$|^.{3}/.test(written));
}

function refusalAround(
  text: string,
  { start, end, isBareScale }: NumberToken,
  _lead: Lead,
  tail: Tail,
): Refusal | undefined {
  // 16-bit, and not $3-US$5
  if (/^-(?![A-Z]{1,3} ?[$\d])[A-Za-z]/.test(text.slice(end, end + 6))) return 'grade';
  // 百三 is 130 to those who leave the 1 out, and the rest of another number to others.
  if (isBareScale && /^[百千万亿][^百千万亿]/.test(text.slice(start, end))) return 'unread';
  const before = text.slice(Math.max(0, start - 8), start);
  if (rankBefore.test(before)) return 'ordinal';
  if (!tail.hasWords && nameBefore.test(before)) return 'grade';
  if ((isBareScale && vagueBefore.test(before)) || /[几来]/.test(text.charAt(end))) return 'vague';
  return each.test(before) ? 'rate' : undefined;
}
