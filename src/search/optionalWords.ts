/** Words that say how a question is put and not what is asked for: a result need not hold them. */
const english = `a an the of in on at to for from by with and or as is are was were be been being will would shall should can could may
 do does did has have had it its this that these those there their they he she we you i my your our me us
 what which who whom whose when where why how much many long far old big large high often
 about any all some there please tell show find search list give look want know need get
 report work year annual target targets goal goals plan plans planned aim figure figures number numbers total amount value data statistics info information
 date dates built constructed created added installed established provided planned expected
 find finding looking getting near nearby close closest around apply applying application
 whats whos wheres whens hows theres thats lets
 last past previous construction details policy policies scheme schemes program programs programme programmes initiative initiatives latest currently upcoming planning
 laoshan laoshans district districts qingdaos new more fewer less than least per during over up around within into between years`;
const chinese = `多少 多少个 多少家 多少所 多少处 多少台 多少套 多少户 多少人 多少名 多少亩 多少座 多少钱 几个 几家 几所 几处 几台 几座 几条 多少场 多少次 多少件 多少项 多少条 多少批 多少亿 多少公里 多少平方米 在哪 在哪里 在哪儿 涨 涨了 上涨 百分之多少 百分之几
 叫什么 叫什么名字 几名 几人 几户 几套 几项 几场 几批 几件 几次 第几 第几届 第几次 多大 多长 多久 谁 是谁 由谁 哪位 什么时候 何时 几时 哪天 哪年 什么 怎么 怎样 如何 哪些 哪个 哪里 哪儿 为什么 是否 有没有 请问 关于 有关 相关 一下 告诉我 想知道 查询 查找 搜索
 崂山 崂山区 全区 我区 区里 政府工作报告 工作报告 报告 今年 去年 全年 本年 本年度 年内 目标 目标值 预期 任务 计划 打算 安排 情况 进展 内容
 小区 附近 家附近 家门口 身边 周边 家里 家中 我家 本地 当地 哪儿有 申请 办理 怎么办 领取 怎么申请 数量 总数 总量 规模 金额 面积 项目 工程 建设 工作 方面 新增 新建 增加 增长 增速 增长率 增幅 达到 完成 实现 提升 推进 比例 占比 个数 人数 户数 家数
 够不够 好不好 多不多 能不能 会不会 要不要 是不是 行不行 远不远 多远 多快 多高 有多少 有多大 有多远 有多长 什么样 怎么样 咋样 咋办 有啥 是啥 干啥 叫啥 啥时候 什么时间 什么地方
 名单 清单 列表 名字 名称 时间 地点 地址 位置 政策 措施 举措 办法 消息 最新 动态 介绍 详情 具体 分别 目前 现在 接下来 准备 在哪做 在哪办 在哪看 放在哪 放在哪里 放哪 设在哪 建在哪 去哪 去哪儿 哪里有 哪里办 哪能 哪些人 谁能
 怎么做 怎样做 如何做 咋做 做什么 干什么 做了什么 有何 要求 可以 我们 我想 我要 想问 请问一下 帮我 咱们 咱区`;
/** Single characters that join words, and so may go unanswered inside unspaced text; 会, 所 or 日 would make 发布会 of 发布. */
const joints =
  '新 修 办 盖 打 发 送 花 做 来 去 用 看 找 里 内 中 个 些 的 了 和 与 及 吗 呢 吧 啊 之 年 有 是 在 要 将 建 占 给 让';
/** By themselves only. */
const alone =
  '多 政府 数据 指标 数字 新 数 个 几 等 为 把 被 从 对 会 能 可 到 其 于 所 以 又 也 都 就 月 日 年度 去 今 我 想 知道 查';

const optional = new Set([english, chinese, joints, alone].flatMap((words) => words.split(/\s+/)));

/** The Chinese ones, longest first, for taking them out of unspaced text. */
export const optionalChinese: readonly string[] = [chinese, joints]
  .flatMap((words) => words.split(/\s+/))
  .sort((a, b) => b.length - a.length);

/** Returns whether a word, in lower case, only puts the question. */
export function isOptionalWord(word: string): boolean {
  return optional.has(word);
}
