import { markedWords } from '../search/marks.ts';
import { readyFileOf, readyKey, type ReadyFile } from '../search/readyAnswers.ts';
import type { SentenceFile } from '../search/textFiles.ts';
import { markText } from './markText.ts';
import { drawSentence } from './sentenceOption.ts';
import type { LoadFile, SearchEngine } from './searchEngine.ts';
import { sayCount, type ResultContext } from './searchMarkup.ts';
import { drawAllResults, drawFigureOptions } from './suggestionOptions.ts';

/** What a search box offers for a query, and what it says of it. */
export interface Offered {
  readonly options: readonly HTMLElement[];
  readonly said: string;
}

const pauseInWord = 600;

/**
 * Returns what the search would offer for a word that was answered when the site was built; undefined for anything else, and later
 * for the beginning of such a word.
 */
export async function offerReady(context: ResultContext, load: LoadFile, query: string): Promise<Offered | undefined> {
  const key = readyKey(query);
  if (key === undefined) return undefined;
  const { locale, data } = context;
  const [texts, file] = await Promise.all([
    load<SentenceFile>(`sentences.${locale}`),
    load<ReadyFile>(`ready.${locale}.${String(readyFileOf(key))}`),
  ]);
  const answer = Object.entries(file).find(([word]) => word === key)?.[1];
  if (!answer) {
    // Who is in the middle of a word goes on.
    const isBegun = Object.keys(file).some((word) => word.startsWith(key));
    if (isBegun) await new Promise((resolve) => setTimeout(resolve, pauseInWord));
    return undefined;
  }
  const [count, figures, sentences] = answer;
  const options = sentences.map(([chapter, sentence, ...numbers]) => {
    const text = texts[chapter]?.[sentence] ?? '';
    const marks = numbers.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: start + (numbers[index + 1] ?? 0) }] : [],
    );
    return drawSentence(
      context,
      { chapter: data.chapters[chapter]?.id ?? '', sentence, found: markedWords(text, marks) },
      markText(text, marks),
    );
  });
  const shown = figures.flatMap((index) => data.figures[index] ?? []);
  return {
    options: [...drawFigureOptions(context, shown), ...options, drawAllResults(context)],
    said: sayCount(context, count),
  };
}

/** Returns what to offer for any other query; what searches and draws it is loaded now. */
export async function findOptions(context: ResultContext, engine: SearchEngine, query: string): Promise<Offered> {
  const passages = await import('./passageOptions.ts');
  return passages.findOptions(context, engine, query);
}
