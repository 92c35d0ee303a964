/**
 * Words whose numeral characters count nothing. A numeral is passed over only when every numeral character of its run
 * lies inside such words, so 一般 hides nothing in 二十一般.
 *
 * The list holds only words that can never state a number. Idioms, names and slogans in which a number can still be
 * felt (这一招, 一汽, 九江, 五星, 十四五, 上一年度) are left out on purpose: they stay numbers, and the
 * labels of the report account for them one by one. So are words that begin like a measure (十分 in 十分钟, 一度, 千万).
 */
export const chineseNonNumbers: readonly string[] = [
  // Of every government work report.
  '一般',
  '一切',
  '一体化',
  '一隅',
  '进一步',
  '百货',
  // 百 of the unit of a difference between rates; 百分之 is read as a number.
  '百分点',
  '百分比',
  // Common in reports of this kind.
  '统一',
  '一致',
  '一样',
  '一直',
  '一定',
  '一些',
  '一起',
  '一旦',
  '一律',
  '一贯',
  '一向',
  '一并',
  '一同',
  '一体推进',
  '唯一',
  '单一',
  '同一',
  '百姓',
  '百科',
  '万众',
  '万一',
  '万万',
  '零售',
  '零部件',
  '零件',
  '零散',
  '零星',
  '零工',
  '半岛',
  '半导体',
];
