/**
 * What a question says beside what it asks about: who asks, what is to be done, how well, when. A sentence that answers the rest of
 * it may be shown as the nearest, by our judgement; these words are no reason to show one, nor not to.
 */
const english = `act acts against ahead already also always anybody anyone anything anyway arrange arranged away back bad badly
 be been before behind believe below best better beyond big bigger bring bringing brings brought bother buy buys
 care change changed changes cheap check checked checking choose clean cleaned cleaner cleaning come comes concern count counts current cut
 day days decide decided deliver dirty doing done easier easily easy else end enough even ever every everybody everyone everything exact exist exists expect expected
 explain fast faster few fix fixed follow free fresh front full further gave gets give given gives giving go goes good great
 guarantee guaranteed hand hands happy hard heard hello here hope i'd i'll i'm important improve incentive incentives instead interested into itself just
 keep keeps keeping kept knew known later lead least let lets likely link little live lives living local located long longer look lot lots
 main mainly many matter may maybe mean means mention mentioned might most move moved moves must myself near never next nice nothing now
 occur offer offering officials old once only order other others ought out outside overall own part particular pay paying pays perhaps place
 planning please possible possibly prepare prepared probably promise promised promises proper protect protected protecting provide providing put quick quickly quite
 raise raised rather reach reached ready real reason receive received recent regarding regular remain replace right role
 safe safely safer said same say says see seek seem seen send sent serious serve set sets settle settled several short show side simple since small so solve solved
 some somebody someone something somewhere soon sort special specific spend spending spent stand stay step steps stop stopped stuff such sure
 take taken takes taking talk tell than thank thanks then thing things think though through time times to today together told tomorrow too took toward towards try trying turn
 under until up upon us useful usually very via visit wait want wanted wants way ways well went while whole why will win wish within without wonder work working worked works worse worth write written wrong yet
 young yourself`;
const chinese = `查 坐 买 起 病 病了 生病 生病了 得病 打 对 的人 对于 有关系 关系 出 出了 往 拿到 能拿到 到手 拿得到 拿 带 帮着 有人带 玩 好玩 好玩的 吃 喝 看看 去处 好 坏 脏 干净 安全 贵 多 少
 让 叫 使 给我 给我们 给大家 可不可以 行吗 可以吗 有用 有用吗 要求 符合 条件 什么条件 需要什么 凭什么 能否 是否能 会不会 愿意 愿不愿意 放心 安心 担心 害怕 怕 方便 容易 麻烦 简单 顺利 及时 怎么办 咋弄 咋整 咋处理 怎么弄
 碰到 遇到 遇上 发生 出现 万一 如果 要是 的话 时 时候 以后 之后 以前 之前 平时 每天 每年 每月 每周 天天 经常 总是 一般 通常 下班 下班后 周末 白天 晚上 以内 左右
 负责 管理 管 保障 保证 保护 打算怎么 准备怎么 计划怎么 怎么保证 采取 采取什么 出台 出台了 办好 办到 做到 搞 弄 干 干些 干嘛 为啥 为何 咋回事 重要 特殊 特别 主要 很 太 真 真的 确实 当然
 想要知道 了解 了解一下 说说 讲讲 谈谈 问一下 问问 请 麻烦 谢谢 您好 你好 本人 我 我是 我们家 他们 她们 你们 咱 咱家 别人 一些 一点 有点 某 每 各 各种 哪种 哪类 种类 类型 那些 这些 那 这 它 它们
 因为 所以 但是 而且 以及 或者 还是 或 并 并且 比 比较 更 更加 最近 将来 未来几年 明年 后年 之间 当中 其中 期间 前 后 上 下 里面 外面 旁边 边上 周围 一带 那里 那儿 这儿 到处 处 家 位 种 样 样子`;
/** Those who ask or are asked for: a sentence that only names them too answers nothing. */
const people = `child children kid kids boy boys girl girls parent parents family families mother mothers father old elderly people person persons man men woman women
 student students pupil pupils resident residents citizen citizens local locals worker workers employee employees company companies firm firms enterprise enterprises business businesses
 foreign foreigner foreigners investor investors district city government public community communities village villages rural
 孩子 小孩 儿童 小朋友 娃 宝宝 老人 老年人 老人家 长者 学生 小学生 中学生 家长 父母 居民 市民 群众 百姓 老百姓 村民 职工 员工 工人 企业 公司 民企 外企 外国人 外商 投资者 投资人 政府 社区 小区 村里 农村 国家 城市 街道`;

const words = (text: string): string[] => text.split(/\s+/);

const soft: ReadonlySet<string> = new Set(words(`${english} ${chinese}`));
const softChinese = words(chinese);
const named: ReadonlySet<string> = new Set(words(people));

const asksInChinese =
  /[吗呢么谁哪怎咋啥]|几(?:[个家所处台套月号时岁天年次场名位项条件]|公里|里)|多少|多[远大久长快高]|何[时处地]|[是有能会要行好够]不[是有能会要行好够]|有没有|可不可以|想|帮|求/;
const asksInEnglish =
  /\?\s*$|\b(?:who|whos|whose|whom|what|whats|when|where|wheres|which|why|how)\b|^\s*(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|may|has|have|am|any|i|my|we|help|tell|show)\b/i;
const verbInEnglish = [
  /\b(?:will|would|does|do|did|can|could|should|shall|may|must|going to) (?:not )?(?:the |a |an |my |our )?(?:district|government|city|officials|council|authorities|area|i|we|you|they|it|he|she|one|people|residents|kids|children|companies) ([a-z]+)/gi,
  /\b(?:who|and|to|will|be|being|getting|gets|get) ([a-z]+)/gi,
] as const;

/** So many English words, two of them joined by a preposition, are a question that was put without its verb. */
const mostInName = 4;
const joined = /\b(?:for|to|with|about|against|in|at|by) /i;

/** Tells whether someone asks in words of their own, and does not type a name, a number or words of the text. */
export function isQuestion(raw: string): boolean {
  const plain = raw.replace(/['’]/g, '');
  const isWordy = joined.test(plain) && (plain.match(/\p{Script=Latin}+/gu) ?? []).length > mostInName;
  return asksInChinese.test(raw) || asksInEnglish.test(plain) || isWordy;
}

/** What asks for a judgement, which a report gives of nobody: the best school, the cheapest flat. */
const asksToJudge =
  /\b(?:best|worst|better|nicest|prettiest|cheapest|safest|cleanest|richest|poorest|most (?:beautiful|popular|famous|expensive|important)|top[- ]rated|recommend(?:ed)?|worth (?:it|visiting|seeing|buying))\b|最(?:好|差|棒|美|贵|便宜|实惠|安全|有名|好吃|好玩|厉害|值得|推荐)|推荐|靠谱|哪[个家所处里儿些](?:[^是有]{1,6})?(?:比较|更)?(?:好|强|便宜|安全)(?:些|点|一点|一些)?[吗呢?？]?$/i;

/** Tells whether a question asks which of several is better, and not what is done or planned. */
export function asksForJudgement(raw: string): boolean {
  return asksToJudge.test(raw);
}

/** Tells whether a word of a question, in lower case, is no part of what it asks about. */
export function isAside(word: string): boolean {
  return soft.has(word);
}

/** Nouns that mean another thing where a question has its verb. */
const otherAsVerb = new Set('book land park plant ship'.split(' '));

/** Tells whether a word that stands where a question has its verb is another than the noun of a report. */
export function isOtherAsVerb(word: string): boolean {
  return otherAsVerb.has(word);
}

/** Tells whether a word only names who asks or is asked for. */
export function isWho(word: string): boolean {
  return named.has(word);
}

/** Returns the Chinese words that may begin at a place of a run and are no part of what is asked about. */
export function asidesAt(run: string, start: number): readonly string[] {
  return softChinese.filter((word) => run.startsWith(word, start));
}

/** Returns the words that stand where a question in English has its verb: they say less than its nouns. */
export function verbsOf(raw: string): ReadonlySet<string> {
  return new Set(verbInEnglish.flatMap((place) => [...raw.matchAll(place)].map(([, verb = '']) => verb.toLowerCase())));
}
