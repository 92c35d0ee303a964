import type { UnitSpellings } from './units.ts';

const chineseCounters =
  '人次|批次|家|条|件|所|处|座|台|套|场|批|次|篇|种|类|款|只|辆|支|间|门|张|份|栋|幢|层|艘|架|株|棵|片|组|队|轮|列|枚|颗|册|幅|项|匹|盏|粒|宗|笔|床|箱|袋|瓶|盒|头|眼|羽';

/** How Chinese writes each unit after a number. */
export const chineseUnits: UnitSpellings = {
  CNY: [{ words: '元人民币|人民币|块钱|元|圆|RMB|CNY|yuan', unless: '[宇素旦月桌形满圈梦]' }],
  USD: [{ words: '美元|美金|USD' }],
  percent: [{ words: '%', unless: '点' }],
  mu: [{ words: '亩' }],
  'square-meter': [
    { words: '平方米|平米|㎡|m²|m2' },
    { words: '公顷', factor: '10000' },
    { words: '平方公里|平方千米|km²|km2', factor: '1000000' },
  ],
  'cubic-meter': [{ words: '立方米|立方|m³|m3', unless: '[厘分公毫千]' }],
  kilometer: [{ words: '公里|千米|km' }, { words: '米', factor: '0.001' }],
  kiloliter: [{ words: '千升|kL' }],
  'metric-ton': [{ words: '吨', unless: '[级位轮]|公里|海里' }],
  minute: [{ words: '分钟' }, { words: '刻钟', factor: '15' }, { words: '小时|个小时', factor: '60' }],
  year: [{ words: '年', unless: '[级代度月]' }, { words: '周年|岁|周岁' }],
  petaflops: [{ words: 'P' }],
  person: [
    { words: '人', unless: '[工民才大均口员类物士行次]' },
    { words: '名|位', unless: '[额单录牌于置次数]|一体' },
  ],
  household: [{ words: '户', unless: '[外籍型]' }],
  count: [
    { words: '个', unless: '[月半季人]|点(?!位)|百分|基点|星期|小时|世纪' },
    { words: '大', unless: '[批量幅型半步]' },
    { words: '部', unless: '[门委队分署位级长]' },
    { words: chineseCounters },
  ],
};
