import { readFileSync } from 'node:fs';

/** One way to spoil a file that the site is made of. */
export interface Corruption {
  readonly what: string;
  readonly file: string;
  /** Returns the spoilt text; undefined removes the file. */
  readonly spoil: (text: string) => string | undefined;
  /** The file that the message names, where it is another one than that which was spoilt. */
  readonly blamed?: string;
}

const year = 'content/2024';
const zh = (chapter: string): string => `${year}/chapters/zh/${chapter}.mdx`;
const en = (chapter: string): string => `${year}/chapters/en/${chapter}.mdx`;
const figures = (chapter: string): string => `${year}/figures/${chapter}.yaml`;
const seed = 'seeds/2024/000_01de4e52b08519b1.txt';

/** Replaces the first of some words; words that do not stand in the file are an error of the table. */
function replace(from: string | RegExp, to: string): Corruption['spoil'] {
  return (text) => {
    const spoilt = text.replace(from, () => to);
    if (spoilt === text) throw new Error(`“${String(from)}” changes nothing`);
    return spoilt;
  };
}

const remove = (): undefined => undefined;
const empty = (): string => '';
const append =
  (words: string): Corruption['spoil'] =>
  (text) =>
    text + words;
const prepend =
  (words: string): Corruption['spoil'] =>
  (text) =>
    words + text;
const cut = (text: string): string => text.slice(0, Math.floor(text.length * 0.6));

/** Returns the entries of a YAML list, each with the lines that belong to it. */
const entriesOf = (text: string): string[] => text.split(/^(?=- )/m);
const repeatLastEntry = (text: string): string => `${text.trimEnd()}\n${entriesOf(text).at(-1) ?? ''}`;
const dropLastLine = (text: string): string => text.replace(/[^\n]+\n$/, '');
/** Puts a sentence behind the one that follows it. */
function swapLines(line: string): Corruption['spoil'] {
  return (text) => {
    const [before = '', after = ''] = text.split(`${line}\n`);
    const [next = '', ...rest] = after.split('\n');
    return `${before}${next}\n${line}\n${rest.join('\n')}`;
  };
}
/** Leaves out the last correction of a sentence; those of figures come after. */
const dropLastEntryOfSentences = (text: string): string => text.replace(/- id: \S+-closing-s\d+\n(?: {2}.*\n)+/, '');
const dropLastEntry = (text: string): string => entriesOf(text).slice(0, -1).join('');

type Row = readonly [what: string, file: string, spoil: Corruption['spoil'], blamed?: string];

const files: readonly Row[] = [
  ...[
    ...['overview', 'area-4', 'closing'].flatMap((chapter) => [zh(chapter), en(chapter), figures(chapter)]),
    ...[
      'labels',
      'remarks',
      'projects',
      'not-projects',
      'charts',
      'edition',
      'said',
      'context',
      'unnumbered',
      'permanent-ids',
      'commitment-exceptions',
    ].map((name) => `${year}/${name}.yaml`),
    ...['citizens', 'journalists', 'investors'].map((door) => `${year}/doors/${door}.yaml`),
    ...[
      'content/site.yaml',
      'content/terms.yaml',
      'content/commitments.yaml',
      'content/search-synonyms.yaml',
      'content/2024/corrections.yaml',
    ],
    ...[
      'content/strings/zh.json',
      'content/strings/en.json',
      'content/pages/about.zh.mdx',
      'content/pages/about.en.mdx',
    ],
    ...[seed, 'seeds/2024/origin.yaml'],
  ].map((file) => ['the file is missing', file, remove] as const),
  ['the file is missing', `${year}/versions/1.0.0.json`, remove, 'content/2024/corrections.yaml'],
  ['a file of no chapter', `${year}/chapters/en/inovation.mdx`, () => '---\ntitle: x\n---\n'],
  ['a file of figures of no chapter', `${year}/figures/notes.yaml`, () => '[]\n'],
  [
    'a page in one language only',
    'content/pages/news.en.mdx',
    () => '---\ntitle: News\n---\n',
    'content/pages/news.zh.mdx',
  ],
  ['the file is empty', zh('growth'), empty],
  ['the file is empty', en('growth'), empty],
  ['the file is empty', 'content/strings/en.json', empty],
  ['the file is empty', `${year}/edition.yaml`, empty],
  ['the file is empty', `${year}/labels.yaml`, empty],
  ['the file is empty', `${year}/doors/citizens.yaml`, empty],
  ['the file is empty', seed, empty],
];

const seeds: readonly Row[] = [
  ['one character changed', seed, replace('1150.89', '1150.98')],
  ['a space at the end', seed, append(' ')],
  ['other line ends', seed, (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', seed, prepend('\uFEFF')],
  ['an invisible character', seed, replace('崂山区', '崂\u200B山区')],
  ['the end cut off', seed, cut],
  ['a wrong checksum', 'seeds/2024/origin.yaml', replace('9b515848', '9b515849'), seed],
  ['a checksum that is none', 'seeds/2024/origin.yaml', replace(/sha256: \w+/, 'sha256: unknown')],
  ['another file named', 'seeds/2024/origin.yaml', replace(/file: .*/, 'file: other.txt'), 'seeds/2024/other.txt'],
  ['no authors', 'seeds/2024/origin.yaml', replace(/authors:\n(?: {2}.*\n)+/, 'authors: []\n')],
  ['a day that is none', 'seeds/2024/origin.yaml', replace('2024-02-05', 'February')],
];

// Where the two languages disagree, the message stands at one and names the other.
const chapters: readonly Row[] = [
  ['a digit changed', zh('overview'), replace('1150.89', '1150.98')],
  ['a digit changed', en('overview'), replace('115.089', '115.098')],
  // Missing words at the end of a chapter show where the next one begins.
  ['the last sentence left out', zh('wellbeing'), dropLastLine, zh('governance')],
  ['the last sentence left out', en('wellbeing'), dropLastLine],
  ['a character left out', zh('renewal'), replace('全域保护', '域保护')],
  ['words of our own', zh('renewal'), append('\n以上是报告全文。\n')],
  ['words of our own', en('renewal'), append('\nHere the text ends.\n')],
  ['two sentences swapped', zh('overview'), swapLines('报告回顾了2023年工作。')],
  ['two sentences swapped', en('overview'), swapLines('The report reviewed the work of 2023.')],
  ['the text of another chapter', zh('growth'), () => readFileSync(zh('innovation'), 'utf8')],
  ['a tag left open', zh('innovation'), replace('</Figure>', '')],
  ['a tag left open', en('innovation'), replace('</Figure>', '')],
  ['a tag that opens nothing', en('governance'), append('</Figure>\n')],
  ['a Figure without id', zh('innovation'), replace(/<Figure id="[^"]*">/, '<Figure>')],
  [
    'a Figure with an unknown id',
    zh('innovation'),
    replace(/<Figure id="[^"]*">/, '<Figure id="unheard-of">'),
    en('innovation'),
  ],
  ['a Figure with an unknown id', en('innovation'), replace(/<Figure id="[^"]*">/, '<Figure id="unheard-of">')],
  ['a Figure with another attribute', en('innovation'), replace('<Figure id', '<Figure value="1" id')],
  [
    'an empty Figure',
    en('innovation'),
    replace(/(<Figure id="[^"]*">)[^<]*/, '<Figure id="new-innovation-platforms">'),
  ],
  ['a number outside its Figure', zh('innovation'), replace(/<Figure id="[^"]*">([^<]*)<\/Figure>/, '20家')],
  [
    'a bound outside its Figure',
    en('overview'),
    replace('<Figure id="gdp-growth-target">around 6.5', 'around <Figure id="gdp-growth-target">6.5'),
  ],
  ['another bound', en('overview'), replace('around 6.5 percent', 'at least 6.5 percent')],
  ['another unit', en('overview'), replace('115.089 billion yuan', '115.089 million yuan')],
  ['a brace', en('closing'), append('{1 + 1}\n')],
  ['an import', en('closing'), replace('---\n\n', "---\n\nimport x from './x.js';\n\n")],
  ['a script', en('closing'), append('\n<script>alert(1)</script>\n')],
  ['emphasis', en('closing'), append('\n*Very* important.\n')],
  ['a link', en('closing'), append('\n[Here](https://example.org) it ends.\n')],
  ['a list', en('closing'), append('\n- A list.\n')],
  ['an unknown element', en('closing'), append('\n<Marquee />\n')],
  ['an invisible character', zh('growth'), replace('，', '，\u200B')],
  ['an invisible character', en('growth'), replace(', ', ',\u00AD ')],
  ['half-width punctuation', zh('growth'), replace('，', ',')],
  ['Chinese in the English', en('growth'), replace(', ', '，')],
  ['no head', zh('ecology'), replace(/^---\n[\s\S]*?\n---\n/, '')],
  ['a head that is no YAML', zh('ecology'), replace('title:', 'title: [')],
  ['an unknown field in the head', zh('ecology'), replace('survival:', 'colour: red\nsurvival:')],
  ['an unknown survival', zh('ecology'), replace(/survival: .*/, 'survival: half')],
  ['no title', en('ecology'), replace(/title: .*\n/, '')],
  ['an area beyond seven', en('wellbeing'), replace(/area: \d/, 'area: 8')],
  ['a number in the summary', en('ecology'), replace(/summary: /, 'summary: 12 steps. ')],
  ['a heading that the source has not', zh('governance'), replace(/title: .*/, 'title: 另一个标题')],
  ['a Lost without a remark', zh('renewal'), replace(/<Lost id="[^"]*"/, '<Lost id="nothing"'), en('renewal')],
  ['a Lost without id', en('renewal'), replace(/<Lost id="[^"]*"/, '<Lost')],
];

const data: readonly Row[] = [
  ['a huge value', figures('overview'), replace('value: 100000000000', 'value: 1e30')],
  ['NaN', figures('overview'), replace('value: 4', 'value: .nan')],
  ['infinity', figures('overview'), replace('value: 4', 'value: .inf')],
  ['a negative value', figures('overview'), replace('value: 4', 'value: -4')],
  ['a value in quotation marks', figures('overview'), replace('value: 4', "value: '4'")],
  ['a value in units of 亿', figures('overview'), replace('value: 100000000000', 'value: 1000')],
  ['no value', figures('overview'), replace(/ {2}value: 4\n/, '')],
  ['a wrong unit', figures('overview'), replace('unit: CNY', 'unit: USD')],
  ['an unknown unit', figures('overview'), replace('unit: CNY', 'unit: RMB')],
  ['a wrong bound', figures('overview'), replace('bound: more-than', 'bound: at-least')],
  ['an unknown kind', figures('overview'), replace('kind: target', 'kind: hope')],
  ['a misspelt field', figures('overview'), replace('measure:', 'mesure:')],
  ['an id with capitals', figures('overview'), replace('id: gdp-2023', 'id: GDP-2023')],
  ['an id that no sentence has', figures('overview'), replace('id: gdp-2023', 'id: gdp-of-2023'), zh('overview')],
  ['an id twice', figures('wellbeing'), repeatLastEntry],
  ['a figure without its entry', figures('wellbeing'), dropLastEntry, zh('wellbeing')],
  [
    'a label in one language',
    figures('overview'),
    replace(/label: \{ zh: '[^']*', en: '[^']*' \}/, "label: { zh: '数量' }"),
  ],
  ['an unknown whole', figures('innovation'), replace(/partOf: .*/, 'partOf: nothing')],
  ['a growth without direction', figures('overview'), replace(/ {2}direction: up\n/, '')],
  ['a tab', figures('growth'), replace('  value', '\tvalue')],
  ['bad indentation', figures('growth'), replace('  unit', ' unit')],
  ['a quotation mark left open', `${year}/labels.yaml`, replace("'七个提质争先'", "'七个提质争先")],
  [
    'a label that stands nowhere',
    `${year}/labels.yaml`,
    append("\n- { zh: '第九十九届', en: ['99th'], kind: ordinal }\n"),
  ],
  ['a label left out', `${year}/labels.yaml`, replace("zh: '2月5日'", "zh: '3月5日'"), zh('overview')],
  ['an unknown kind of label', `${year}/labels.yaml`, replace('kind: date', 'kind: day')],
  ['a remark on words that stand nowhere', `${year}/remarks.yaml`, replace('quote: 日月顺', 'quote: 日日顺')],
  ['a remark in one language', `${year}/remarks.yaml`, replace(/ {2}quoteEn: February 5\n/, '')],
  ['a remark on an unknown chapter', `${year}/remarks.yaml`, replace('chapter: overview', 'chapter: preface')],
  ['a term without an English form', 'content/terms.yaml', replace(/enForms: \[[^\]]*\]/, 'enForms: []')],
  [
    'a term with another English form',
    'content/terms.yaml',
    replace(/enForms: \[[^\]]*\]/, 'enForms: [something else]'),
    en('overview'),
  ],
  [
    'a term that stands nowhere',
    'content/terms.yaml',
    append('\n- { id: nothing, zh: 无此词, en: x, enForms: [x], kind: place, basis: ours }\n'),
  ],
  ['a home that is no place', 'content/site.yaml', replace('home: laoshan', 'home: atlantis')],
  [
    'a place that facts are for left out',
    'content/site.yaml',
    replace(/ {2}qingdao: .*\n/, ''),
    `${year}/context.yaml`,
  ],
  ['a kind of projects left out', 'content/site.yaml', replace(/ {2}road: .*\n/, ''), `${year}/projects.yaml`],
  [
    'a sector of projects left out',
    'content/site.yaml',
    replace(/ {2}sport: \{ zh: 体育, en: Sports \}\n/, ''),
    `${year}/projects.yaml`,
  ],
  [
    'another number in the name of a kind',
    'content/site.yaml',
    replace('en: Sports park', 'en: One of 3 sports parks'),
  ],
  ['a kind that figures do not have', figures('governance'), replace('kind: target', 'kind: goal')],
  ['a figure that has only an id', figures('renewal'), replace('[]', '- id: new-towers')],
  ['words of no language', `${year}/other-words.yaml`, replace(/^en:/m, 'fr:')],
  ['an unknown basis', 'content/terms.yaml', replace('basis: ours', 'basis: guess')],
  ['an official form without a source', 'content/terms.yaml', replace('basis: ours', 'basis: official')],
];

const strings: readonly Row[] = [
  [
    'a missing translation',
    'content/strings/en.json',
    replace(/ {2}"site\.skip": .*\n/, ''),
    'content/strings/zh.json',
  ],
  [
    'a missing translation',
    'content/strings/zh.json',
    replace(/ {2}"site\.skip": .*\n/, ''),
    'content/strings/en.json',
  ],
  ['an empty text', 'content/strings/en.json', replace(/"site\.skip": "[^"]*"/, '"site.skip": " "')],
  ['a placeholder left out', 'content/strings/en.json', replace('{{chapter}}', '')],
  ['a placeholder of another name', 'content/strings/en.json', replace('{{chapter}}', '{{chaptre}}')],
  ['a comma too many', 'content/strings/zh.json', replace(/\n\}\n$/, ',\n}\n')],
  ['a text that is a number', 'content/strings/zh.json', replace(/"site\.skip": "[^"]*"/, '"site.skip": 1')],
  ['a key twice', 'content/strings/en.json', replace('{\n', '{\n  "site.skip": "Skip",\n')],
  [
    'another number in one language',
    'content/strings/en.json',
    replace('15 mu make', '16 mu make'),
    'content/strings/zh.json',
  ],
  [
    'a plural form left out',
    'content/strings/en.json',
    replace(/ {2}"chapter\.figures_one": .*\n/, ''),
    'content/strings/zh.json',
  ],
  ['another number in one language', 'content/pages/about.en.mdx', replace('level AA', 'level AA of 5')],
  ...['en', 'zh'].map((locale): Row => [
    'a heading of its own',
    `content/pages/accessibility.${locale}.mdx`,
    append('\n<h2 id="more">…</h2>\n'),
    'content/pages/accessibility.en.mdx',
  ]),
  ['a heading left out', 'content/pages/about.en.mdx', replace(/<h2 id="translation">.*\n/, '')],
];

const around: readonly Row[] = [
  ...[
    ...['charts', 'projects', 'not-projects', 'report', 'labels'].map((name) => `${year}/${name}.yaml`),
    ...[
      'content/site.yaml',
      'content/terms.yaml',
      'content/pages/about.en.mdx',
      'content/line-words.yaml',
      'content/readings.yaml',
    ],
    ...['content/commitments.yaml', 'content/search-synonyms.yaml', `${year}/doors/investors.yaml`],
  ].flatMap((file): Row[] => [
    ['a Cyrillic letter', file, append('# а\n')],
    ['a Greek letter', file, append('# ο\n')],
    ['a space of another kind', file, append('# a\u00a0b\n')],
    ['a radical for a character', file, append('# ⼈\n')],
  ]),
  [
    'a day before the report was read',
    `${year}/edition.yaml`,
    replace(/issued: .*/, 'issued: 2024-01-05'),
    'content/2024/corrections.yaml',
  ],
  [
    'another phase in English',
    `${year}/projects.yaml`,
    replace(
      "name: { zh: 源嘉生命科技产业园一期, en: 'Yuanjia Life Sciences Industrial Park, phase one'",
      "name: { zh: 源嘉生命科技产业园一期, en: 'Yuanjia Life Sciences Industrial Park, phase two'",
    ),
  ],
  [
    'another phase in Chinese',
    `${year}/projects.yaml`,
    replace('name: { zh: 源嘉生命科技产业园一期,', 'name: { zh: 源嘉生命科技产业园二期,'),
  ],
  ['a rate of a later year', `${year}/edition.yaml`, replace(/^ {2}year: .*/m, '  year: 2025')],
  [
    'no chart for the front page',
    `${year}/charts.yaml`,
    replace('- id: goals-beside-results', '- id: goals-and-results'),
  ],
  ['a version that is none', `${year}/edition.yaml`, replace(/version: .*/, 'version: first')],
  ['a rate of nought', `${year}/edition.yaml`, replace(/yuanPerDollar: .*/, 'yuanPerDollar: 0')],
  ['an address that is none', `${year}/edition.yaml`, replace(/url: .*/, 'url: creative commons')],
  ['an unknown figure', `${year}/charts.yaml`, replace('- figure: ai-industry-scale', '- figure: unheard-of')],
  [
    'a number typed into a chart',
    `${year}/charts.yaml`,
    replace('title: { zh: 全区虚拟现实', 'title: { zh: 全区8个虚拟现实'),
  ],
  [
    'a finding that is not true',
    `${year}/charts.yaml`,
    replace(
      'sumOf: [ai-industry-scale, smart-manufacturing-scale, vr-industry-scale, marine-biomedicine-scale]',
      'sumOf: [ai-industry-scale, vr-industry-scale]',
    ),
  ],
  ['an unknown kind of chart', `${year}/charts.yaml`, replace('kind: whole', 'kind: pie')],
  ['an unknown figure', `${year}/doors/citizens.yaml`, replace('childcare-places', 'childcare-plaices')],
  ['an unknown project', `${year}/doors/citizens.yaml`, replace('yaohai-road-kindergarten', 'yaohai-kindergarten')],
  ['a sentence that does not exist', `${year}/doors/citizens.yaml`, replace('wellbeing/s8', 'wellbeing/s800')],
  ['a sentence written wrongly', `${year}/doors/citizens.yaml`, replace('wellbeing/s8', 'wellbeing 8')],
  ['a number in our own words', `${year}/doors/citizens.yaml`, replace('Children: childcare', '3 children: childcare')],
  ['a name that the sentence has not', `${year}/projects.yaml`, replace('人机交互实验室', '人机互动实验室')],
  ['a sentence that does not exist', `${year}/projects.yaml`, replace('innovation/s5', 'innovation/s99')],
  [
    'an id twice',
    `${year}/projects.yaml`,
    replace('id: human-computer-interaction-laboratory', 'id: national-vr-innovation-center'),
  ],
  ['a verb without its object', `${year}/projects.yaml`, replace('完成区社会福利服务中心适老化改造', '完成')],
  ['an area that is counted', figures('ecology'), replace('measure: level', 'measure: count')],
  ['a name in no list', `${year}/not-projects.yaml`, replace(/ {4}- “枫桥经验”\n/, ''), `${year}/projects.yaml`],
  ['an unknown figure', `${year}/said.yaml`, replace('figure: gdp-growth-target', 'figure: gdp-target')],
  ['a fact with another value', `${year}/context.yaml`, replace('value: 11.9', 'value: 19.1')],
  ['a fact beside no figure', `${year}/context.yaml`, replace('figure: high-tech-enterprises', 'figure: high-tech')],
  ['a fact without a source', `${year}/context.yaml`, replace(/ {4}source: qingdao-plan-2024\n/, '')],
  ['a fact from a source that is not there', `${year}/context.yaml`, replace('- id: china-gdp-2024', '- id: gdp-2024')],
  ['a copy that names no official text', `${year}/context.yaml`, replace(/ {4}names: .*国家统计局.*\n/, '')],
  ['a fact that nobody looked up', `${year}/context.yaml`, replace(/ {4}checked: .*\n/, '')],
  ['words that the report has not', `${year}/said.yaml`, replace('zh: 全年', 'zh: 明年')],
  [
    'words that the report has not',
    `${year}/unnumbered.yaml`,
    replace('in step with the economy', 'faster than the economy'),
  ],
  ['a reading that is a syllable short', 'content/readings.yaml', replace('zēng zhǎng', 'zēng')],
  [
    'a Traditional form that is a character short',
    'content/traditional.yaml',
    replace('  发展: 發展\n', '  发展: 發\n'),
  ],
  ['a correction that is a character short', 'content/traditional.yaml', replace('form: 寫明了', 'form: 寫明')],
  ['a correction without a reason', 'content/traditional.yaml', replace(/because: '明了 [^']*'/, "because: ''")],
  ['a line with one word', 'content/search-synonyms.yaml', append('- 孤独\n')],
  ['an id taken out', `${year}/permanent-ids.yaml`, replace('  - gdp-2023\n', '')],
  ['an id that is gone', `${year}/permanent-ids.yaml`, replace('  - gdp-2023\n', '  - gdp-2023\n  - gdp-2022\n')],
  [
    'a correction of nothing',
    'content/2024/corrections.yaml',
    prepend('- { id: a, date: 2026-11-29, version: 1.1.0, figure: unheard-of, text: { zh: 改, en: Changed } }\n'),
  ],
  [
    'a correction on no day',
    'content/2024/corrections.yaml',
    prepend('- { id: a, date: 2026-11-31, version: 1.1.0, figure: gdp-2023, text: { zh: 改, en: Changed } }\n'),
  ],
  [
    'a correction before the first edition',
    'content/2024/corrections.yaml',
    replace('date: 2026-11-29', 'date: 2024-03-01'),
  ],
  [
    'a correction without a raised version',
    'content/2024/corrections.yaml',
    replace('version: 1.1.0', 'version: 1.0.0'),
  ],
  ['a changed sentence that nobody is told of', 'content/2024/corrections.yaml', dropLastEntryOfSentences],
];

/** Every corruption that the tests try. */
export const corruptions: readonly Corruption[] = [files, seeds, chapters, data, strings, around]
  .flat()
  .map(([what, file, spoil, blamed]) => ({ what, file, spoil, ...(blamed !== undefined && { blamed }) }));
