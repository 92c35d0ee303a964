import type { Locale } from '../locales.ts';
import { plainTitle, type Chapter, type Sentence } from '../reading/chapters/chapter.ts';
import { findTerms } from '../reading/chapters/findTerms.ts';
import { cutRuns, type Run, type Span } from '../reading/chapters/runs.ts';
import type { Content } from '../reading/readContent.ts';
import type { ChapterId } from '../reading/schemas/chapter.ts';
import type { FigureData } from '../reading/schemas/figure.ts';
import type { TermData } from '../reading/schemas/term.ts';
import { alignChapters, seedRange, type AlignedSentence } from '../reading/source/align.ts';
import type { Figure, FigureMention, Report, ReportChapter, SentencePair } from './report.ts';

/** Builds the report from content that the gate has passed. */
export function buildReport(shared: Content): Report {
  const content = { ...shared, terms: ownTerms(shared) };
  const alignment = alignChapters(content.chapters.zh, content.seed);
  if (!alignment.ok) throw new Error('the gate lets no chapter pass that leaves the source');
  const mentions = collectMentions(content, alignment.sentences);
  const figures = content.figures.map((data) => resolveFigure(data, mentions.get(data.id) ?? [], content));
  const chapters = content.chapters.zh.map((zh): ReportChapter => {
    const en = chapterOf(content, 'en', zh.id);
    return {
      id: zh.id,
      head: { zh: zh.head, en: en.head },
      blocks: { zh: zh.blocks, en: en.blocks },
      sentences: pairSentences(zh, en, content, alignment.sentences),
      figures: figures.filter((figure) => figure.mentions.some(({ chapter }) => chapter === zh.id)),
    };
  });
  const { year, origin, seed, remarks, terms } = content;
  const { placeOf: _, ...site } = content.site;
  const { chapters: order, areas, lost, examples, poster, headline } = content.outline;
  const outline = { chapters: order, areas, lost, examples, poster, headline };
  return { year, site, origin, seed, outline, chapters, figures, remarks, terms };
}

/** Returns the terms that stand in the report: the reports of all years share one list. */
function ownTerms({ chapters, terms }: Content): Content['terms'] {
  const words = chapters.zh.flatMap(({ head, sentences }) => [
    plainTitle(head.title),
    ...sentences.map(({ text }) => text),
  ]);
  return terms.filter(({ zh }) => words.some((text) => text.includes(zh)));
}

function chapterOf(content: Content, locale: Locale, id: ChapterId): Chapter {
  const chapter = content.chapters[locale].find((candidate) => candidate.id === id);
  if (!chapter) throw new Error(`chapter ${id} is missing in ${locale}`);
  return chapter;
}

function englishSentence(content: Content, id: ChapterId, n: number): Sentence {
  const sentence = chapterOf(content, 'en', id).sentences[n - 1];
  if (!sentence) throw new Error(`chapter ${id} has no English sentence ${String(n)}`);
  return sentence;
}

function collectMentions(content: Content, aligned: readonly AlignedSentence[]): Map<string, FigureMention[]> {
  const mentions = new Map<string, FigureMention[]>();
  for (const place of aligned) {
    const { chapter, sentence } = place;
    const english = englishSentence(content, chapter.id, sentence.n);
    const seen = new Map<string, number>();
    for (const { figure, start, end, text } of sentence.mentions) {
      const nth = seen.get(figure) ?? 0;
      seen.set(figure, nth + 1);
      const en = english.mentions.filter((mention) => mention.figure === figure)[nth]?.text ?? '';
      const range = seedRange(place, start, end);
      const mention = { chapter: chapter.id, sentence: sentence.n, ...range, quote: { zh: text, en } };
      mentions.set(figure, [...(mentions.get(figure) ?? []), mention]);
    }
  }
  return mentions;
}

function resolveFigure(data: FigureData, mentions: readonly FigureMention[], content: Content): Figure {
  const [first, ...rest] = mentions;
  if (first === undefined) throw new Error(`figure ${data.id} stands nowhere in the chapters`);
  const text = (locale: Locale) => chapterOf(content, locale, first.chapter).sentences[first.sentence - 1]?.text ?? '';
  return {
    ...data,
    chapter: first.chapter,
    quote: first.quote,
    sentence: { zh: text('zh'), en: text('en') },
    mentions: [first, ...rest],
  };
}

/** Names speak for themselves in running text; the list of terms and the directory explain them. */
const explainedKinds: readonly TermData['kind'][] = ['policy-term', 'statistic', 'programme', 'idiom'];

function needsExplaining({ kind, explain }: TermData): boolean {
  return explainedKinds.includes(kind) && explain !== undefined;
}

function pairSentences(
  zh: Chapter,
  en: Chapter,
  content: Content,
  aligned: readonly AlignedSentence[],
): SentencePair[] {
  const explained = { zh: new Set<string>(), en: new Set<string>(), terms: content.terms.filter(needsExplaining) };
  const places = new Map(aligned.filter(({ chapter }) => chapter === zh).map((place) => [place.sentence.n, place]));
  return zh.blocks.flatMap((block) =>
    block.sentences.map((sentence): SentencePair => {
      const english = englishSentence(content, en.id, sentence.n);
      const place = places.get(sentence.n);
      if (!place) throw new Error(`sentence ${String(sentence.n)} of ${zh.id} is not aligned with the source`);
      const remarks = content.remarks.filter(
        (remark) => remark.chapter === zh.id && remark.quote !== undefined && sentence.text.includes(remark.quote),
      );
      const runsIn = (locale: Locale, { text, ...rest }: Sentence): Run[] => {
        // A heading has no room for notes; its terms are explained where they come next.
        const terms = block.kind === 'heading' ? [] : findTerms(text, explained.terms, locale);
        const first = terms.filter(({ term }) => !explained[locale].has(term));
        const firstOnly = first.filter(({ term }, index) => first.findIndex((other) => other.term === term) === index);
        for (const { term } of firstOnly) explained[locale].add(term);
        const spans: Span[] = firstOnly.map(({ term, start, end }) => ({ kind: 'term', id: term, start, end }));
        for (const remark of remarks) {
          const quote = (locale === 'zh' ? remark.quote : remark.quoteEn) ?? '';
          const start = text.indexOf(quote);
          spans.push({ kind: 'remark', id: remark.id, start, end: start + quote.length });
        }
        return cutRuns({ text, ...rest }, spans);
      };
      return {
        chapter: zh.id,
        n: sentence.n,
        block: block.kind,
        text: { zh: sentence.text, en: english.text },
        runs: { zh: runsIn('zh', sentence), en: runsIn('en', english) },
        figures: sentence.mentions.map(({ figure }) => figure),
        terms: [...new Set(findTerms(sentence.text, content.terms, 'zh').map(({ term }) => term))],
        remarks: remarks.map(({ id }) => id),
        ...seedRange(place, 0, sentence.text.length),
      };
    }),
  );
}
