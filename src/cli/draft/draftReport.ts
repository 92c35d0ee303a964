import { createHash } from 'node:crypto';
import { Document, isMap, isScalar, type Node } from 'yaml';
import { isCounted, type ParsedQuantity } from '../../quantities/index.ts';
import { unitWord } from '../../quantities/numberParts.ts';
import { readSeed } from '../../reading/source/seed.ts';
import { findOpen, openWords, proposed, untranslated } from '../../reading/workList.ts';
import { draftFile } from '../../reading/years.ts';
import type { Localized } from '../../locales.ts';
import type { FigureData } from '../../reading/schemas/figure.ts';
import type { SeriesData } from '../../reading/schemas/series.ts';
import { findNameCandidates } from '../../report/projects/checkCompleteness.ts';
import { markOf } from '../../report/permanence/checkPermanence.ts';
import { sentenceId } from '../../report/sentenceId.ts';
import { labelSuffix } from '../../words/i18n/labelSuffix.ts';
import { cutText, type DraftBlock, type DraftChapter } from './cutText.ts';
import { proposeCharts, proposeDoors, proposeHeadline, type FrontFigure } from './proposeFront.ts';
import { proposeNumbers, type FigureProposal, type LabelProposal } from './proposeNumbers.ts';

/** What a draft is made from beside the text. */
export interface DraftOptions {
  readonly year: number;
  /** The name of the source file. */
  readonly file: string;
  /** The day on which it is made, yyyy-mm-dd. */
  readonly today: string;
  /** What the last edition says of its licence and its rate for dollars; undefined where there is none yet. */
  readonly lastEdition?: Readonly<Record<string, unknown>> | undefined;
  /** What figures may be about, by id. */
  readonly topics: Readonly<Record<string, Localized>>;
  /** The figures of earlier reports by what they are called in Chinese, without year and kind. */
  readonly earlier: ReadonlyMap<string, Pick<FigureData, 'topics' | 'series'>>;
  /** The series of all reports. */
  readonly series: readonly SeriesData[];
  /** Chinese terms with their English: an id is made of the one that stands before a number. */
  readonly terms: readonly { readonly zh: string; readonly en: string }[];
  /** The English of Chinese sentences that earlier reports have. */
  readonly memory: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly chapter: DraftChapter;
}

/** A sentence inside which a caption is printed. */
interface CutSentence {
  readonly chapter: string;
  readonly quote: string;
}

interface DraftedFigure extends FigureProposal, FrontFigure {
  /** What it is about; undefined where nothing tells. */
  readonly topics: readonly string[] | undefined;
  readonly series: string | undefined;
}

/**
 * Returns the files of a report's folder and of its source by their paths, made from its plain text. Whatever is proposed is
 * marked, so that nothing is guessed silently; `draft.yaml` keeps the report from being built until all marks are gone.
 */
export function draftReport(source: string, options: DraftOptions): ReadonlyMap<string, string> {
  const { year, file } = options;
  const folder = `content/${String(year)}`;
  const chapters = cutText(source).map((chapter, index): Named => ({
    id: index === 0 ? 'opening' : `part-${String(index).padStart(2, '0')}`,
    chapter,
  }));
  const files = new Map<string, string>([
    [`seeds/${String(year)}/${file}`, source],
    [`seeds/${String(year)}/origin.yaml`, writeOrigin(source, chapters, options)],
    [`${folder}/edition.yaml`, writeEdition(options)],
  ]);
  const taken = new Set<string>();
  const inSeries = new Set<string>();
  const labels = new Map<string, LabelProposal>();
  const drafted: DraftedFigure[] = [];
  const sentenceIds: [string, string][] = [];
  const captions: CutSentence[] = [];
  for (const { id, chapter } of chapters) {
    const figures: DraftedFigure[] = [];
    for (const proposal of proposeNumbers(chapter.title)) {
      const { start, end, text } = proposal;
      const labelKind = proposal.kind === 'label' ? proposal.labelKind : 'name';
      const label: LabelProposal = { start, end, text, kind: 'label', labelKind, doubt: 'in a heading' };
      if (!labels.has(text)) labels.set(text, label);
    }
    const written = { zh: [] as string[], en: [] as string[] };
    let n = 0;
    let heading = chapter.title;
    for (const block of chapter.blocks) {
      const figureKind = kindOf(block, chapter, year);
      if (block.kind === 'heading') heading = block.sentences.join('');
      if (block.cuts !== undefined) captions.push({ chapter: id, quote: block.cuts });
      const lines = block.sentences.map((sentence) => {
        n += 1;
        sentenceIds.push([sentenceId({ chapter: id, n }), markOf(sentence)]);
        const proposals = proposeNumbers(sentence);
        for (const label of proposals) {
          if (label.kind === 'label' && !labels.has(label.text)) labels.set(label.text, label);
        }
        const here = proposals
          .filter((proposal) => proposal.kind === 'figure')
          .map((proposal): DraftedFigure => {
            const title = titleOf(proposal);
            const place = `${id}-s${String(n)}`;
            return {
              ...proposal,
              ...{ figureKind, title, id: nameFigure(proposal, place, options, taken) },
              direction: proposal.quantity.direction,
              topics: findTopics(title, heading, options),
              series: findSeries(proposal, title, figureKind, options, inSeries),
            };
          });
        figures.push(...here);
        const zh = wrapFigures(sentence, here);
        const known = options.memory.get(sentence);
        return { zh, en: `${untranslated} ${known === undefined ? zh : escape(known)}` };
      });
      written.zh.push(
        layOut(
          block,
          lines.map(({ zh }) => zh),
        ),
      );
      written.en.push(
        layOut(
          block,
          lines.map(({ en }) => en),
        ),
      );
    }
    drafted.push(...figures);
    files.set(`${folder}/figures/${id}.yaml`, writeList(figures.map((figure) => describeFigure(figure, options))));
    files.set(`${folder}/chapters/zh/${id}.mdx`, `${headOf(chapter, id, 'zh')}\n${written.zh.join('\n')}`);
    files.set(`${folder}/chapters/en/${id}.mdx`, `${headOf(chapter, id, 'en')}\n${written.en.join('\n')}`);
  }
  files.set(`${folder}/labels.yaml`, writeList([...labels.values()].map(describeLabel)));
  files.set(`${folder}/remarks.yaml`, writeList(captions.map(describeCaption)));
  files.set(`${folder}/report.yaml`, writeOutline(chapters, drafted));
  files.set(
    `${folder}/charts.yaml`,
    writeList(
      proposeCharts(drafted).map((data) => ({ data, what: 'a chart of the front page: its rows, labels and finding' })),
    ),
  );
  for (const [door, data] of proposeDoors(drafted)) {
    const marks = { title: 'what the page is for', lead: 'how to use it', sections: 'what these readers look for' };
    files.set(`${folder}/doors/${door}.yaml`, writeMap({ ...data }, marks));
  }
  const permanent = {
    figures: drafted.map(({ id }) => id),
    sentences: Object.fromEntries(sentenceIds),
    forwarding: {},
  };
  files.set(
    `${folder}/permanent-ids.yaml`,
    `# Written by npm run draft; permanent once the report is published.\n${print(permanent)}`,
  );
  for (const name of ['commitment-exceptions', 'corrections', 'projects', 'said', 'unnumbered'])
    files.set(`${folder}/${name}.yaml`, '[]\n');
  files.set(`${folder}/not-projects.yaml`, writeList(proposeNotProjects(chapters)));
  files.set(`${folder}/context.yaml`, print({ looked: options.today, sources: [], facts: [] }));
  files.set(`${folder}/other-words.yaml`, "zh: ''\nen: ''\n");
  const proposals = [...files].reduce((count, [path, text]) => count + findOpen(path, text).length, 0);
  files.set(
    draftFile(year),
    `# This report is a draft: npm run fidelity lists what is open. When nothing is, delete this file.\n${print({ proposals })}`,
  );
  return files;
}

/** Marks a node of a list or a map as proposed. */
function mark(what: string): string {
  return ` ${proposed} ${what}`;
}

function print(data: object): string {
  return new Document(data).toString({ lineWidth: 0 });
}

interface Entry {
  readonly data: object;
  readonly what: string;
}

function writeList(entries: readonly Entry[]): string {
  const document = new Document(
    entries.map(({ data }) => data),
    { aliasDuplicateObjects: false },
  );
  const { contents } = document;
  if (contents && 'items' in contents) {
    for (const [index, item] of contents.items.entries()) {
      const node = item as Node;
      node.commentBefore = mark(entries[index]?.what ?? '');
      node.spaceBefore = index > 0;
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** Writes a map in which some fields are proposed. */
function writeMap(data: Readonly<Record<string, unknown>>, marks: Readonly<Record<string, string>>): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const what = isScalar(key) && typeof key.value === 'string' ? marks[key.value] : undefined;
      if (what !== undefined && isScalar(key)) key.commentBefore = mark(what);
    }
  }
  return document.toString({ lineWidth: 0 });
}

function writeOrigin(source: string, chapters: readonly Named[], { year, file }: DraftOptions): string {
  const [first] = chapters;
  const title = first?.chapter.title ?? '';
  return writeMap(
    {
      file,
      sha256: createHash('sha256').update(source).digest('hex'),
      bytes: new TextEncoder().encode(source).length,
      characters: readSeed(source).length,
      title: { zh: title === '' ? (first?.chapter.blocks[0]?.sentences[0] ?? openWords.zh) : title, en: 'Untitled' },
      description: openWords,
      authors: [{ zh: '未署名', en: 'Unsigned' }],
      sessionOpened: `${String(year)}-01-01`,
      sessionOpenedNote: openWords,
      publisher: null,
    },
    {
      title: 'the title as printed, and in English',
      description: 'what the source is and what it lacks',
      authors: 'who signed it',
      sessionOpened: 'the day on which the session opened, and what that rests on',
      publisher: 'the publisher that the source names, or null',
    },
  );
}

function writeOutline(chapters: readonly Named[], figures: readonly DraftedFigure[]): string {
  return writeMap(
    { chapters: chapters.map(({ id }) => id), headline: proposeHeadline(figures) },
    {
      chapters:
        'name each chapter: its name is its address, here and in the names of its files and in permanent-ids.yaml',
      headline: 'the figures that the front page begins with; and areas, where the report counts any',
    },
  );
}

function writeEdition({ today, year, lastEdition }: DraftOptions): string {
  return writeMap(
    { ...firstEdition(year), ...lastEdition, version: '1.0.0', issued: today },
    {
      issued: 'the day on which the edition is issued',
      license: 'what the licence covers',
      dollars: `the rate for dollars, of ${String(year - 1)}`,
    },
  );
}

/** What a first edition has to say, and a later one takes from the last. */
function firstEdition(year: number): object {
  return {
    license: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      covers: openWords,
    },
    dollars: { yuanPerDollar: 1, year: year - 1, source: openWords },
  };
}

/** Lists what looks like a name and may be none; what is one leaves the list for projects.yaml. */
function proposeNotProjects(chapters: readonly Named[]): Entry[] {
  const names = chapters
    .flatMap(({ chapter }) => chapter.blocks)
    .flatMap(({ sentences }) => sentences.flatMap(findNameCandidates).map(({ text }) => text));
  if (names.length === 0) return [];
  const what =
    'what looks like a name: what is one gets an entry in projects.yaml instead, and of the rest say why it is none';
  return [{ what, data: { reason: openWords.en, names: [...new Set(names)] } }];
}

/** Returns a new id: the English of the last term before the number and whether it is a growth, or where the number stands. */
function nameFigure(
  { what, measure }: FigureProposal,
  place: string,
  { terms }: DraftOptions,
  taken: Set<string>,
): string {
  const term = terms
    .map(({ zh, en }) => ({ zh, en, at: what.lastIndexOf(zh) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at + b.zh.length - (a.at + a.zh.length) || b.zh.length - a.zh.length)[0];
  const name = term?.en
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const stem = name === undefined || name === '' ? place : name + (measure === 'growth' ? '-growth' : '');
  let id = stem;
  for (let next = 2; taken.has(id); next += 1) id = `${stem}-${String(next)}`;
  taken.add(id);
  return id;
}

/** What a paragraph tells that looks back is a result, and everything else a target; one that names no year looks where its chapter does. */
function kindOf({ sentences }: DraftBlock, { title }: DraftChapter, year: number): DraftedFigure['figureKind'] {
  const back = new RegExp(`${String(year - 1)}年|去年|上年|过去|一年来|回顾`);
  const ahead = new RegExp(`${String(year)}年|今年`);
  const told = [sentences.join(''), title].find((text) => back.test(text) || ahead.test(text)) ?? '';
  return back.test(told) && !ahead.test(told) ? 'result' : 'target';
}

/** Returns what English writes after a number, as far as the Chinese counter tells. */
function englishCounter({ value, unit, counter }: ParsedQuantity): string {
  if (counter?.endsWith('岁')) return 'years old';
  return unitWord({ value, unit, bound: 'exactly' }, 'en', {}) || 'item';
}

function describeFigure(
  { id, quantity, measure, title, text, figureKind: kind, topics, series }: DraftedFigure,
  { year, ...options }: DraftOptions,
): Entry {
  const { value, unit, bound, direction, counter } = quantity;
  const suffix = labelSuffix(kind, year);
  return {
    what: `“${text}”: value, unit, bound, kind, label,${series === undefined ? '' : ' series,'} topics${topics ? '' : ' (nothing tells which)'} and readers`,
    data: {
      ...{ id, value, unit },
      ...(isCounted(unit) && { counter: { zh: counter ?? '个', en: englishCounter(quantity) } }),
      bound,
      ...(measure === 'growth' && { direction }),
      ...{ kind, measure },
      label: { zh: `${title}${suffix.zh}`, en: `Untranslated${suffix.en}` },
      ...(series !== undefined && { series }),
      topics: topics ?? Object.keys(options.topics).slice(0, 1),
      ...{ readers: ['citizen', 'journalist', 'investor'] },
    },
  };
}

/** Returns what a figure is about: what one of the same name was, or else the first topic whose name is in its own or in its heading. */
function findTopics(title: string, heading: string, { topics, earlier }: DraftOptions): readonly string[] | undefined {
  const known = earlier.get(title)?.topics;
  if (known) return known;
  const named = [title, heading].flatMap((words) =>
    Object.keys(topics).filter((id) => topics[id]?.zh.split(/[与和、]/).some((name) => words.includes(name))),
  );
  return named.length > 0 ? named.slice(0, 1) : undefined;
}

/** Returns the series that has the name, the unit and the measure of a figure; a report has one result and one target of each. */
function findSeries(
  { quantity, measure: measured }: FigureProposal,
  title: string,
  kind: DraftedFigure['figureKind'],
  { series, earlier }: DraftOptions,
  taken: Set<string>,
): string | undefined {
  const known = earlier.get(title)?.series;
  const found = series.find(
    ({ id, title: { zh }, unit, measure }) =>
      (zh === title || id === known) && unit === quantity.unit && measure === measured,
  )?.id;
  if (found === undefined || taken.has(`${kind} ${found}`)) return undefined;
  taken.add(`${kind} ${found}`);
  return found;
}

/** Returns what a figure is called: what it measures, as a growth or a fall where it is one, or else its words. */
function titleOf({ what, text, measure, quantity: { direction } }: FigureProposal): string {
  if (what === '') return text;
  if (measure !== 'growth' || /[幅速率]$/.test(what)) return what;
  return what + (direction === 'down' ? '降幅' : '增速');
}

function describeLabel({ text, labelKind, doubt }: LabelProposal): Entry {
  const what =
    doubt === undefined
      ? `“${text}” measures nothing; its kind and its English`
      : `“${text}”, ${doubt}: read it by hand`;
  return { what, data: { zh: text, en: [], kind: labelKind } };
}

function describeCaption({ chapter, quote }: CutSentence, index: number): Entry {
  return {
    what: 'a photo caption is printed inside this sentence: quote it in English too, and say so',
    data: {
      ...{ id: `caption-${String(index + 1)}`, kind: 'caption', chapter, quote, quoteEn: openWords.en },
      reason: openWords,
    },
  };
}

function headOf({ title, isMarked }: DraftChapter, id: string, locale: 'zh' | 'en'): string {
  const zh = isMarked ? title : `［${title === '' ? '开头' : title}］`;
  const en = isMarked ? 'Untitled' : '[Untitled]';
  const head = writeMap(
    {
      title: locale === 'zh' ? zh : en,
      short:
        locale === 'zh' ? (title === '' ? '开头' : title.replace(/^[一二三四五六七八九十]+、/, '').slice(0, 12)) : id,
      survival: 'whole',
      summary: openWords[locale],
    },
    locale === 'zh'
      ? { short: 'a short title', survival: 'whether all of it is there', summary: 'what it is about, in a line' }
      : { title: 'the title in English', short: 'a short title', summary: 'what it is about, in a line' },
  );
  return `---\n${head}---\n`;
}

/** Puts each figure of a sentence between its tags, and keeps signs of the text from being read as markup. */
function wrapFigures(sentence: string, figures: readonly DraftedFigure[]): string {
  let position = 0;
  let written = '';
  for (const { id, start, end, text } of figures) {
    written += `${escape(sentence.slice(position, start))}<Figure id="${id}">${escape(text)}</Figure>`;
    position = end;
  }
  return (written + escape(sentence.slice(position))).replace(/^(\d+)([.)]\s)/, '$1\\$2');
}

function escape(words: string): string {
  return words.replace(/[\\`*_{}<>[\]]/g, '\\$&').replace(/^([#+-])/, '\\$1');
}

function layOut({ kind }: DraftBlock, lines: readonly string[]): string {
  if (kind === 'heading') return `## ${lines.join('')}\n`;
  if (kind === 'caption') return `<Caption>\n\n${lines.join('\n')}\n\n</Caption>\n`;
  return `${lines.join('\n')}\n`;
}
