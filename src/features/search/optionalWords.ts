/** Words that say how a question is put and not what is asked for: a result need not hold them. */
const english = `a an the of in on at to for from by with and or as is are was were be been being will would shall should can could may
 do does did done doing has have had it its this that these those there their they he she we you i my your our me us
 what which who whom whose when where why how much many long far old big large high often
 about any all some there please tell show find search list give look want know need get
 report work year annual target targets goal goals plan plans planned aim figure figures number numbers total amount value data statistics info information
 date dates built constructed created added installed established provided planned expected
 find finding looking getting near nearby close closest around apply applying application
 whats whos wheres whens hows theres thats lets
 get gets getting got become becomes happen happens happening going coming make makes making start starting soon already ever still yet really actually exactly kind kinds type types lots
 last past previous construction details policy policies scheme schemes program programs programme programmes initiative initiatives latest currently upcoming planning
 district districts new more fewer less than least per during over up around within into between years`;
/** What is counted or measured after 多少 and 几. */
const counters =
  '个 家 所 处 台 套 户 人 名 位 座 条 场 次 件 项 批 批次 届 间 辆 根 站 点 期 级 层 类 种 岁 天 年 月 号 点 钟头 小时 分钟 公里 里 米 平米 平方米 亩 公顷 吨 元 块 块钱 美元 千 万 亿 亿元 万元 倍 成 度';
/** What 哪 and 什么 ask for where something is: 在哪条路, 哪个街道. */
const whereabouts =
  '条路 条街 条街道 条马路 个街道 个社区 个村 个区 个片区 个位置 个地段 块 块地 一块 一带 边 路 街 街道 社区 位置 地段';
const chinese = `多少 多少钱 在哪 在哪里 在哪儿 涨 涨了 上涨 百分之多少 百分之几
 叫什么 叫什么名字 第几 第几届 第几次 多大 多长 多久 谁 是谁 由谁 哪位 什么时候 何时 几时 哪天 哪年 什么 怎么 怎样 如何 哪些 哪个 哪里 哪儿 为什么 是否 有没有 请问 关于 有关 相关 一下 告诉我 想知道 查询 查找 搜索
 全区 我区 区里 政府工作报告 工作报告 报告 今年 去年 全年 本年 本年度 年内 目标 目标值 预期 任务 计划 打算 安排 情况 进展 内容
 小区 附近 家附近 家门口 身边 周边 家里 家中 我家 本地 当地 哪儿有 申请 办理 怎么办 领取 怎么申请 数量 总数 总量 规模 金额 面积 项目 工程 建设 工作 方面 新增 新建 增加 增长 增速 增长率 增幅 达到 完成 实现 提升 推进 比例 占比 个数 人数 户数 家数
 够不够 好不好 多不多 能不能 会不会 要不要 是不是 行不行 远不远 多远 多快 多高 有多少 有多大 有多远 有多长 什么样 怎么样 咋样 咋办 有啥 是啥 干啥 叫啥 啥时候 什么时间 什么地方
 名单 清单 列表 名字 名称 时间 地点 地址 位置 政策 措施 举措 办法 消息 最新 动态 介绍 详情 具体 分别 目前 现在 接下来 准备 在哪做 在哪办 在哪看 放在哪 放在哪里 放哪 设在哪 建在哪 去哪 去哪儿 哪里有 哪里办 哪能 哪些人 谁能
 怎么做 怎样做 如何做 咋做 做什么 干什么 做了什么 有何 要求 可以 我们 我想 我要 想问 请问一下 帮我 咱们 咱区`;
/** The same as it is said aloud: whom to ask, where to go, whether it has begun, what one would like. */
const spoken = `往哪 往哪儿 往哪里 找谁 问谁 谁管 谁来 归谁管 哪个部门 找哪个部门 哪个单位 到哪 到哪里 去哪找 去哪办 上哪 上哪儿 怎么回事 怎么算 怎么领 怎么去 怎么走 怎么坐 怎么用 怎么处理 怎么解决
 哪些地方 哪些街道 哪些方面 哪几个 哪几家 哪几所 哪家 哪所 哪一年 哪一天
 开建 扩建 兴建 修建 建好 建好了 盖好 盖好了 修好 修好了 建成了 开了 开始 开始了 有了 好了 弄好 搞好
 能坐 能用 能领 能报 能打 能住 能上 能去 能看 能做 能办 能找 能享受 可以坐 可以打 可以用 可以领 可以办 可以去 可以看 能够 享受 还有 有没
 便宜 实惠 的地方 地方 这里 今后 到底 究竟 大概 大约 一共 总共 已经 正在 即将 将要 会有 会在 应该 需要 想要
 没有 有了没有 了没有 了没 没 有人 有人在 谁家 一年 一年多 快要 马上 马上就 赶紧 尽快 什么程度 到哪了 到什么程度 怎么规定 怎么说 怎么写的 说了什么 提到 提了 讲了 写了
 咱们区 本区 区内 镇上 我们村 我们小区 我家附近 离我 离家 离家近`;
/**
 * What is done, planned or offered, how far and how well: everyday words that say little of what is asked for. They may go
 * unanswered beside a word that says much: 报销比例会提高吗, "help for entrepreneurs", but not 政府收了多少钱.
 */
const everyday =
  `会提高 会提升 会增加 会上涨 会上升 会降低 会下降 会减少 会变 会建 会开 会办 会修 会发 会给 要提高 要增加 要建 要开 要办 要修 要装 要发 要给 要花 要投 要引 要招
 建了 开了没 修了 办了 装了 发了 给了 花了 引进了 打算建 打算办 打算开 准备建 准备办 准备开 计划建 计划开 正在建 在建 新开 新盖 新修 新办 新装
 入驻 落户 进驻 参加 参与 支持 帮助 帮 扶持 鼓励 推动 加快 加强 治理 解决 处理 改善 改进 优化 打造 提供 开展 举办 举行 推出 发展 建立 成立 设立 设置 安装 配备 配置 投入 引进 培育
 情况如何 进度 进展如何 进展怎么样 现状 前景 好处 作用 意义 影响 特点 优势 原因 结果 成果 成绩 效果 成效 亮点 重点 规划 部署 力度 水平 程度 速度 幅度 涨幅 增量 存量 产值 体量 总值 数目 数额 额度 容量 规模多大
 打折 优惠 划算 加 装 供 定 开 收 治 改 管 拿 领 拆 种 报 补 降 涨 减 增 扩 引 招 闹 赚 挣 批 帮忙 得 快 慢 早 晚 冬天 夏天 秋天 春天
 help helping support supporting aid assist assistance improve improved improving better handle handled handling deal dealt use used using reuse place places public open opened opening launch launched
 sector field area areas available worth valued edition output turnover neighborhood neighbourhood service offer offered offers people person residents locals run running cover covered`.split(
    /\s+/,
  );
/** Who asks, and what joins words in a sentence of one's own: these may go unanswered where a question is put, and nowhere else. */
const inQuestions =
  '自己 多 政府 区政府 领导 孩子 小孩 娃 老百姓 百姓 市民 居民 村民 群众 家长 大家 能 离 到 从 对 被 把 得 都 还 也 再 又 就 才 过 着 起'.split(
    ' ',
  );
const question =
  /[吗呢么谁哪怎咋]|几(?:[个家所处台套月号时岁天年次场名位项条件]|公里|里)|多少|多[远大久长快高]|何[时处地]|是不是|有没有|能不能|可不可以/;
/** Single characters that join words, and so may go unanswered inside unspaced text; 会, 所 or 日 would make 发布会 of 发布. */
const joints =
  '新 修 办 盖 打 发 送 花 做 来 去 用 看 找 里 内 中 个 些 的 了 和 与 及 吗 呢 吧 啊 之 年 有 是 在 要 将 建 占 给 让';
/** By themselves only. */
const alone =
  '多 政府 数据 指标 数字 新 数 个 几 等 为 把 被 从 对 会 能 可 到 其 于 所 以 又 也 都 就 月 日 年度 去 今 我 想 知道 查';

/** Words that may go unanswered beside one that says much. */
export const everydayWords: ReadonlySet<string> = new Set(everyday);

/** The words of a query that need no answer: those of every question, and the names of the place that everything here is about. */
export interface OptionalWords {
  /** Tells whether a word, in lower case, only puts the question. */
  readonly has: (word: string) => boolean;
  /** The Chinese ones, longest first, for taking them out of unspaced text. */
  readonly chinese: readonly string[];
  /** Returns the words that may go unanswered in a run of Chinese. */
  readonly inRun: (run: string) => readonly string[];
}

/** Returns the words that need no answer; `asides` are the names of the place. */
export function optionalWords(asides: readonly string[]): OptionalWords {
  const split = (texts: readonly string[]): string[] => texts.flatMap((words) => words.split(/\s+/));
  const howMany = counters.split(' ').flatMap((counter) => [`多少${counter}`, `几${counter}`]);
  const where = whereabouts.split(' ').flatMap((place) => [`哪${place}`, `什么${place}`]);
  const optional = new Set([...split([english, chinese, spoken, joints, alone]), ...howMany, ...where, ...asides]);
  const chineseAsides = asides.filter((name) => /\p{Script=Han}/u.test(name));
  const unspaced = [...chineseAsides, ...howMany, ...where, ...split([chinese, spoken, joints])].sort(
    (a, b) => b.length - a.length,
  );
  return {
    has: (word) => optional.has(word),
    chinese: unspaced,
    inRun: (run) => [...unspaced, ...everyday, ...(question.test(run) ? inQuestions : [])],
  };
}
