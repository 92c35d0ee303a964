import { wordFigure } from '../../charts/wordFigure.ts';
import type { Localized } from '../../locales.ts';
import { plainTitle } from '../../reading/chapters/chapter.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import type { Figure, Report, SentencePair } from '../../report/report.ts';
import type { Addresses } from '../../words/i18n/addresses.ts';
import type { Work } from './work.ts';

/** What an entry for reference managers is about: the report, or a part of it that the entry names. */
export interface Cited {
  /** The entry's key, which stays: that of the work, and of a part its id. */
  readonly key: string;
  readonly work: Work;
  /** The part, where it is not the whole. */
  readonly part?: {
    readonly title: Localized;
    /** The words that stand there. */
    readonly words?: Localized;
    /** Chapter and sentence, in English: Opening, sentence 3. */
    readonly place?: string;
  };
  readonly address: string;
}

/** How a place is named in a language: 总览，第3句. */
export type NamePlace = (locale: keyof Localized, chapter: string, sentence: number) => string;

/** Returns the report as what is cited. */
export function citeReport(work: Work, address: string): Cited {
  return { key: work.key, work, address };
}

/** Returns a figure as what is cited: its label and its number, and the sentence that it stands in. */
export function citeFigure(
  work: Work,
  { chapters }: Pick<Report, 'chapters'>,
  figure: Figure,
  address: string,
  nameOf: NamePlace,
): Cited {
  const { id, label, sentence: words, mentions } = figure;
  const title = { zh: `${label.zh}：${wordFigure(figure, 'zh')}`, en: `${label.en}: ${wordFigure(figure, 'en')}` };
  const place = nameOf('en', shortTitle({ chapters }, mentions[0].chapter).en, mentions[0].sentence);
  return { key: `${work.key}-${id}`, work, part: { title, words, place }, address };
}

/** Returns everything that can be cited, each by its Chinese page: the report, its chapters, its sentences and its figures. */
export function listCited(work: Work, report: Report, addresses: Addresses, nameOf: NamePlace): readonly Cited[] {
  const sentences = (chapter: ChapterId, pairs: readonly SentencePair[]): Cited[] => {
    const short = shortTitle(report, chapter);
    return pairs.map(({ n, text }) => {
      const title = { zh: nameOf('zh', short.zh, n), en: nameOf('en', short.en, n) };
      const key = `${work.key}-${chapter}-s${n}`;
      return { key, work, part: { title, words: text, place: title.en }, address: addresses.sentence(chapter, n).zh };
    });
  };
  return [
    citeReport(work, addresses.chapter(report.outline.chapters[0] ?? '').zh),
    ...report.chapters.map(({ id, head }) => {
      const title = { zh: plainTitle(head.zh.title), en: plainTitle(head.en.title) };
      return { key: `${work.key}-${id}`, work, part: { title }, address: addresses.chapter(id).zh };
    }),
    ...report.chapters.flatMap(({ id, sentences: pairs }) => sentences(id, pairs)),
    ...report.figures.map((figure) => citeFigure(work, report, figure, addresses.figure(figure.id).zh, nameOf)),
  ];
}

/** Returns what an entry says besides: the English, where the part stands, what is inferred, and which edition it is. */
export function remarkOn({ work, part }: Cited): string {
  const english = part ? `${part.title.en}, in: ${work.title.en}` : work.title.en;
  const inferred = `Year inferred; the source names no newspaper. Edition ${work.version}, ${work.issued}, ${work.license}`;
  return [english, ...(part?.place === undefined ? [] : [part.place]), inferred].join('. ');
}

function shortTitle({ chapters }: Pick<Report, 'chapters'>, chapter: ChapterId): Localized {
  const found = chapters.find(({ id }) => id === chapter);
  if (!found) throw new Error(`there is no chapter "${chapter}"`);
  return { zh: found.head.zh.short, en: found.head.en.short };
}
