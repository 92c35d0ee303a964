import { createHash } from 'node:crypto';
import { checkFidelity } from '../../src/gate/checkFidelity.ts';
import type { Rule } from '../../src/gate/rule.ts';
import { withChanges, type Files } from '../../src/reading/files.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { readContent, type Content } from '../../src/reading/readContent.ts';

/** A small report of an invented district that passes the gate: three chapters with text, six that are lost. */
const seed = `山海区第三次会议提出三大目标,2024年总产值增长7%左右。

# 山海区:2024年报告

2023年,总产值完成100亿元,其中港口60亿元、渔业40亿元。病树下降50%以上。

## 建设港口

新建泊位20家以上。完善港

■港口一角。

口设施。海洋牧场改造一期,总投资约2亿元的12个项目开工。
`;

const texts: Record<string, string> = {
  'seeds/2024/report.txt': seed,
  'seeds/2024/origin.yaml': `file: report.txt
sha256: ${createHash('sha256').update(seed).digest('hex')}
bytes: ${String(new TextEncoder().encode(seed).length)}
characters: ${String(Array.from(seed).length)}
title: { zh: 报告, en: Report }
description: { zh: 报告, en: Report }
authors: [{ zh: 某人, en: Somebody }]
sessionOpened: '2024-02-05'
sessionOpenedNote: { zh: 推断, en: Inferred }
publisher: null
`,
  'content/2024/chapters/zh/overview.mdx': `---
title: 山海区：|2024年报告
short: 总览
survival: whole
summary: 目标和成绩。
---

山海区第三次会议提出<Figure id="goals">三大</Figure>目标，2024年总产值增长<Figure id="output-growth">7%左右</Figure>。

2023年，总产值完成<Figure id="output">100亿元</Figure>，其中港口<Figure id="port-output">60亿元</Figure>、渔业<Figure id="fishing-output">40亿元</Figure>。
病树<Figure id="sick-trees">下降50%以上</Figure>。
`,
  'content/2024/chapters/en/overview.mdx': `---
title: 'Shanhai District: 2024 Report'
short: Overview
survival: whole
summary: Targets and results of a year.
---

The third session of Shanhai District set <Figure id="goals">three</Figure> goals, with total output in 2024 to grow by <Figure id="output-growth">around 7 percent</Figure>.

In 2023 total output came to <Figure id="output">10 billion yuan</Figure>, of which <Figure id="port-output">6 billion yuan</Figure> from the port and <Figure id="fishing-output">4 billion yuan</Figure> from fishing.
Sick trees are to <Figure id="sick-trees">fall by at least 50 percent</Figure>.
`,
  'content/2024/chapters/zh/innovation.mdx': `---
title: 建设港口
short: 港口
area: 1
survival: whole
summary: 泊位和设施。
---

## 新建泊位<Figure id="berths">20家以上</Figure>。

完善港口设施。

<Caption>

■港口一角。

</Caption>

海洋牧场改造一期，总投资<Figure id="investment">约2亿元</Figure>的<Figure id="projects">12个</Figure>项目开工。
`,
  'content/2024/chapters/en/innovation.mdx': `---
title: Building the port
short: Port
area: 1
survival: whole
summary: Berths and facilities.
---

## Building <Figure id="berths">at least 20</Figure> berths.

Port facilities will be improved.

<Caption>

■ A corner of the port.

</Caption>

In phase one of the marine ranch’s renovation, work will start on <Figure id="projects">12</Figure> projects with a total investment of <Figure id="investment">about 200 million yuan</Figure>.
`,
  'content/2024/figures/overview.yaml': [
    figureEntry('goals', 3, 'count', 'exactly', { counter: '大' }),
    figureEntry('output-growth', 7, 'percent', 'about', { direction: 'up' }),
    figureEntry('output', 10_000_000_000, 'CNY', 'exactly', {}),
    figureEntry('port-output', 6_000_000_000, 'CNY', 'exactly', { partOf: 'output' }),
    figureEntry('fishing-output', 4_000_000_000, 'CNY', 'exactly', { partOf: 'output' }),
    figureEntry('sick-trees', 50, 'percent', 'at-least', { direction: 'down' }),
  ].join('\n'),
  'content/2024/figures/innovation.yaml': [
    figureEntry('berths', 20, 'count', 'at-least', { counter: '家', measure: 'addition' }),
    figureEntry('investment', 200_000_000, 'CNY', 'about', {}),
    figureEntry('projects', 12, 'count', 'exactly', { counter: '个', series: 'projects' }),
  ].join('\n'),
  'content/2024/labels.yaml': `- { zh: 第三次会议, en: [third session], kind: ordinal }
- { zh: 2024年, en: ['2024'], kind: date }
- { zh: 2023年, en: ['2023'], kind: date }
- { zh: 一期, en: [phase one], kind: phase }
- { zh: 一角, en: [], kind: idiom }
`,
  'content/2024/remarks.yaml': `- id: caption
  kind: caption
  chapter: innovation
  quote: 港口设施
  quoteEn: Port facilities
  reason: { zh: 图片说明把句子切成两半。, en: The caption cuts the sentence in two. }
`,
  'content/terms.yaml': `- id: marine-ranch
  zh: 海洋牧场
  en: marine ranch
  enForms: [marine ranch]
  kind: policy-term
  explain: { zh: 2010年起在海上养鱼的地方。, en: 'A place at sea where fish have been raised since 2010.' }
  basis: ours
`,
  'content/site.yaml': `slug: shanhai
name: { full: { zh: 海滨市山海区, en: 'Shanhai District, Haibin' }, short: { zh: 山海, en: Shanhai } }
asides: [山海, shanhai]
home: shanhai
places: { shanhai: { zh: 山海区, en: Shanhai District }, qingdao: { zh: 青岛市, en: Qingdao City } }
topics: { economy: { zh: 经济, en: economy } }
projectKinds: { harbor: { zh: 港口, en: Harbor, isPlace: true } }
projectSectors: { fishing: { zh: 渔业, en: Fishing } }
`,
  'content/commitments.yaml': `- { kind: stage, zh: 开工, en: [work will start, construction will start] }
- { kind: force, zh: 加快, en: [faster] }
- { kind: stage, zh: 新建, en: [building … berths], not: [更新建设] }
`,
  'content/2024/commitment-exceptions.yaml': '[]\n',
  'content/series.yaml': '- { id: projects, title: { zh: 项目, en: Projects }, unit: count, measure: count }\n',
  'content/2024/context.yaml': `looked: 2025-03-01
sources:
  - id: city-report
    language: zh
    publisher: { zh: 市政府网站, en: Website of the city }
    title: { zh: 全市计划报告, en: Plan of the city }
    date: 2025-02-01
    address: https://city.example.org/plan
    official: primary
facts:
  - id: city-output-growth
    figure: output-growth
    what: { zh: 总产值增速, en: Growth of output }
    place: qingdao
    year: 2024
    standing: result
    value: 5.5
    unit: percent
    bound: exactly
    direction: up
    words: { zh: 增长5.5%, en: up 5.5 percent }
    measure: same
    source: city-report
    quote: 全市总产值增长5.5%，投资增长5%
    checked: 2025-03-02
`,
  'content/pages/about.zh.mdx':
    '---\ntitle: 关于\n---\n\n2024年的报告。\n\n<h2 id="part2">数字</h2>\n\n一亩约667平方米。\n',
  'content/pages/about.en.mdx':
    '---\ntitle: About\n---\n\nA report of 2024.\n\n<h2 id="part2">Numbers</h2>\n\nA mu is about 667 square meters.\n',
  'content/strings/zh.json': '{\n  "title": "报告",\n  "figures": { "count_other": "{{count}}项" }\n}\n',
  'content/strings/en.json':
    '{\n  "title": "Report",\n  "figures": { "count_one": "one figure", "count_other": "{{count}} figures" }\n}\n',
};

const chapterIds = [
  'overview',
  'innovation',
  'growth',
  'renewal',
  'area-4',
  'ecology',
  'wellbeing',
  'governance',
  'closing',
];
texts['content/2024/report.yaml'] = `chapters: [${chapterIds.join(', ')}]
areas:
  heading: { zh: 各方面, en: Areas }
  nth: { zh: '方面{{number}}', en: 'Area {{number}}' }
headline:
  results: []
  goals: [output-growth]
  goalsInWords:
    - sentence: innovation/s2
      words: { zh: 完善港口设施, en: Port facilities }
      what: { zh: 港口, en: The port }
`;
const lostRemarks: string[] = [];
for (const id of chapterIds) {
  texts[`content/2024/figures/${id}.yaml`] ??= '[]\n';
  if (texts[`content/2024/chapters/zh/${id}.mdx`] !== undefined) continue;
  const lost = (title: string) =>
    `---\ntitle: '${title}'\nshort: ${title.slice(1, -1)}\nsurvival: lost\nsummary: ${title.slice(1, -1)}\n---\n\n<Lost id="${id}-lost" />\n`;
  texts[`content/2024/chapters/zh/${id}.mdx`] = lost('［缺失］');
  texts[`content/2024/chapters/en/${id}.mdx`] = lost('[Lost]');
  lostRemarks.push(`- { id: ${id}-lost, kind: lost-text, chapter: ${id}, reason: { zh: 缺失。, en: Lost. } }\n`);
}
texts['content/2024/remarks.yaml'] = [texts['content/2024/remarks.yaml'], ...lostRemarks].join('');

interface FigureOptions {
  readonly counter?: string;
  readonly direction?: 'up' | 'down';
  readonly partOf?: string;
  readonly measure?: string;
  readonly series?: string;
}

function figureEntry(id: string, value: number, unit: string, bound: string, options: FigureOptions): string {
  const { counter, direction, partOf, series, measure = direction ? 'growth' : counter ? 'count' : 'level' } = options;
  return [
    `- id: ${id}`,
    `  value: ${String(value)}`,
    `  unit: ${unit}`,
    ...(counter ? [`  counter: { zh: ${counter}, en: things }`] : []),
    `  bound: ${bound}`,
    ...(direction ? [`  direction: ${direction}`] : []),
    '  kind: target',
    `  measure: ${measure}`,
    "  label: { zh: 数（2024年目标）, en: 'A number, 2024 target' }",
    ...(partOf ? [`  partOf: ${partOf}`] : []),
    ...(series ? [`  series: ${series}`] : []),
    '  topics: [economy]',
    '  readers: [citizen]',
    '',
  ].join('\n');
}

const inventedFiles: Files = {
  has: (path) => path in texts,
  bytes: (path) => new TextEncoder().encode(texts[path]),
  text: (path) => texts[path] ?? '',
  list: (folder) =>
    Object.keys(texts)
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1)),
};

/** A change to one invented file: the words that must stand in it once, and what replaces them. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Returns the invented content with some words changed. */
export function inventContent(...changes: readonly Change[]): Content {
  const changed = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const text = changed.get(file) ?? inventedFiles.text(file);
    if (text.split(from).length !== 2) throw new Error(`“${from}” must stand in ${file} exactly once`);
    changed.set(
      file,
      text.replace(from, () => to),
    );
  }
  const reading = readContent(withChanges(inventedFiles, changed), 2024);
  if (!reading.ok) throw new Error(reading.problems.map(describeProblem).join('\n\n'));
  return reading.content;
}

/** Returns the messages that one rule gives for the invented content with some words changed. */
export function messagesOf(rule: Rule, ...changes: readonly Change[]): string {
  return rule
    .check(inventContent(...changes))
    .problems.map(describeProblem)
    .join('\n\n');
}

/** Returns the messages of the whole gate for the invented content with some words changed. */
export function messagesOfGate(...changes: readonly Change[]): string {
  return checkFidelity([inventContent(...changes)])
    .map(describeProblem)
    .join('\n\n');
}
