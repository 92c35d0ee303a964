/** Words that say how a question is put and not what is asked for: a result need not hold them. */
const english = `a an the of in on at to for from by with and or as is are was were be been being will would shall should can could may
 do does did has have had it its this that these those there their they he she we you i my your our me us
 what which who whom whose when where why how much many long far old big large high often
 about any all some please tell show find search list give look want know need get
 report work year annual target targets goal goals plan plans planned aim figure figures number numbers total amount value data statistics info information
 laoshan district qingdao's new more than least per during over up around within into between year's`;
const chinese = `的 了 和 与 及 在 是 有 吗 呢 吧 啊 几 等 为 将 把 被 从 对 要 会 能 可 到 其 之 于 所 以 又 也 都 就 年 月 日 年度 个 去 今
 多少 几个 几家 几所 几处 多大 多长 多久 什么 怎么 怎样 如何 哪些 哪个 哪里 哪儿 为什么 是否 有没有 请问 关于 有关 相关 一下 告诉 我 想 知道 查 查询 查找 搜索
 崂山 崂山区 崂山区的 全区 我区 区里 政府 工作报告 报告 政府工作报告 今年 去年 全年 本年 本年度 年内 目标 目标值 预期 任务 计划 打算 安排 情况 进展 内容
 数量 总数 数 总量 规模 金额 面积 项目 工程 建设 工作 方面 新增 新建 新 增加 增长 增速 增长率 增幅 达到 完成 实现 提升 推进 比例 占比 数字 指标 数据`;

const optional = new Set([...english.split(/\s+/), ...chinese.split(/\s+/)]);

/** The Chinese ones, longest first, for taking them out of unspaced text. */
export const optionalChinese: readonly string[] = chinese.split(/\s+/).sort((a, b) => b.length - a.length);

/** Returns whether a word, in lower case, only puts the question. */
export function isOptionalWord(word: string): boolean {
  return optional.has(word);
}
