import { placeRuns } from '../../reading/chapters/runs.ts';
import { cutWords } from '../../words/lineBreaks/breakable.ts';
import type { Addresses } from '../../words/i18n/addresses.ts';
import { sessionMonth } from '../../words/i18n/sessionMonth.ts';
import type { Translate } from '../../words/i18n/translate.ts';
import type { Locale } from '../../locales.ts';
import type { Figure, Report, ReportChapter, SentencePair } from '../../report/report.ts';
import { wordFigure } from '../../charts/wordFigure.ts';
import type { ShareCard } from './shareCard.ts';

/** Returns the cards of a report in one language: one of each figure, in the sentence it stands in first, and one of each sentence. */
export function listShareCards(
  report: Report,
  locale: Locale,
  t: Translate,
  addresses: Pick<Addresses, 'figure' | 'sentence'>,
): ShareCard[] {
  const cite = (chapter: ReportChapter, pair: SentencePair) => ({
    report: t('front.kicker', { session: sessionMonth(report.origin, locale) }),
    sentence: pair.text[locale],
    place: t('figure.placeValue', { chapter: chapter.head[locale].short, sentence: pair.n }),
  });
  const sentences = report.chapters.flatMap((chapter) =>
    chapter.sentences.map((pair) => ({
      ...cite(chapter, pair),
      name: sentenceCard(chapter.id, pair.n),
      address: addresses.sentence(chapter.id, pair.n)[locale],
    })),
  );
  const figures = report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((figure) => {
      const pair = chapter.sentences[figure.mentions[0].sentence - 1];
      // A figure belongs to the chapter that names it first.
      if (figure.chapter !== chapter.id || !pair) return [];
      return {
        ...cite(chapter, pair),
        name: figureCard(figure.id),
        address: addresses.figure(figure.id)[locale],
        figure: {
          kind: figure.kind,
          kindName: t(`note.kind.${figure.kind}`),
          words: wordFigure(figure, locale),
          label: cutWords(figure.label[locale], locale),
        },
        ...findMarked(pair, figure, locale),
      };
    }),
  );
  return [...figures, ...sentences];
}

/** Returns the name of a figure's card. */
export function figureCard(figure: string): string {
  return `figure-${figure}`;
}

/** Returns the name of a sentence's card. */
export function sentenceCard(chapter: string, n: number | string): string {
  return `sentence-${chapter}-${String(n)}`;
}

function findMarked(pair: SentencePair, figure: Figure, locale: Locale): Pick<ShareCard, 'marked'> {
  const found = placeRuns(pair.runs[locale]).find(({ run }) => run.kind === 'figure' && run.figure === figure.id);
  return found ? { marked: { start: found.start, end: found.start + found.run.text.length } } : {};
}
