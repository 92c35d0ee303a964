import { locales, type Locale } from '../locales.ts';
import { languagesOf, prepareCorpus, type Corpus, type Passage, type PlacedFigure } from '../search/corpus.ts';
import { wordBorders } from '../search/matchPassage.ts';
import { findByPinyin, indexSyllables } from '../search/pinyin.ts';
import { placeKey } from '../search/placeKey.ts';
import { rankResults, type Results } from '../search/rankResults.ts';
import { readQuery, type Form, type Query } from '../search/readQuery.ts';
import type { PinyinData, SearchFiles, TextData } from '../search/searchData.ts';
import { fetchJson, once } from './load.ts';
import type { SearchAnswer } from './searchEngine.ts';

/** The part of Pagefind that is used. */
interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** One language's full-text index. */
type Retrieve = (term: string) => Promise<readonly { place: string; score: number }[]>;

const longestWait = 8000;
const mostTerms = 6;
const longestTerm = 60;

/** Loads the sentences and returns the search over them; throws where they cannot be loaded. */
export async function createTextSearch(
  base: string,
  files: SearchFiles,
  figures: readonly PlacedFigure[],
): Promise<(query: string) => Promise<SearchAnswer>> {
  const indexes = {
    zh: once(() => openIndex(base + files.indexes.zh)),
    en: once(() => openIndex(base + files.indexes.en)),
  };
  const syllables = once(async () => indexSyllables(await fetchJson<PinyinData>(base + files.pinyin)));
  const corpus = prepareCorpus(await fetchJson<TextData>(base + files.texts), figures);

  const understand = async (raw: string): Promise<Query> => {
    const query = readQuery(raw, corpus);
    if (query.unknownRuns.length === 0) return query;
    const known = await syllables().catch(() => undefined);
    const isKnown = (word: string): boolean => corpus.synonyms.has(word);
    const find = (run: string): string[] =>
      known ? findByPinyin(run, corpus.passages, known, wordBorders, isKnown) : [];
    return readQuery(raw, corpus, find);
  };

  const retrieve = async (query: Query): Promise<Map<string, number>> => {
    const scores = new Map<string, number>();
    const terms = termsOf(query);
    const wanted = locales.filter((language) => terms[language].length > 0);
    await Promise.all(
      wanted.map(async (language) => {
        const search = await indexes[language]();
        for (const term of terms[language].slice(0, mostTerms)) {
          for (const { place, score } of await search(term.slice(0, longestTerm)))
            scores.set(place, Math.max(score, scores.get(place) ?? 0));
        }
      }),
    );
    return scores;
  };

  return async (raw) => {
    const query = await understand(raw);
    const scores = await withTimeout(retrieve(query), longestWait).catch(() => undefined);
    return { results: rankCandidates(query, corpus, scores), isIndexed: scores !== undefined };
  };
}

/** Ranks what the index brought; where nothing of it answers, or the index is not there, every sentence is read through. */
function rankCandidates(query: Query, corpus: Corpus, scores: ReadonlyMap<string, number> | undefined): Results {
  const scoreOf = ({ chapter, sentence }: Passage): number | undefined => scores?.get(placeKey(chapter, sentence));
  const candidates = corpus.passages.filter((passage) => scoreOf(passage) !== undefined);
  const highest = Math.max(1, ...candidates.map((passage) => scoreOf(passage) ?? 0));
  const results = rankResults(query, corpus, candidates, (passage) => (scoreOf(passage) ?? 0) / highest);
  return results.passages.length > 0 ? results : rankResults(query, corpus);
}

/** Returns what the index of each language is asked for: the query, and then every word and rewrite of it by itself. */
function termsOf({ text, atoms, numbers }: Query): Record<Locale, string[]> {
  const terms = { zh: new Set<string>(), en: new Set<string>() };
  const languages = languagesOf(text);
  const asked: readonly Locale[] = languages.length > 0 ? languages : locales;
  for (const language of asked) terms[language].add(text);
  for (const atom of atoms) {
    if (atom.kind === 'run') terms.zh.add(atom.text);
    if (atom.kind !== 'word') continue;
    for (const form of atom.forms) {
      const term = termOf(form);
      const [language = 'en'] = languagesOf(term);
      if (asked.includes(language)) terms[language].add(term);
    }
  }
  for (const { digits } of numbers)
    for (const language of asked) for (const number of digits) terms[language].add(number);
  return { zh: [...terms.zh], en: [...terms.en] };
}

function termOf(form: Form): string {
  return form.kind === 'han' ? form.text : form.stems.join(' ');
}

async function openIndex(folder: string): Promise<Retrieve> {
  const address = `${folder}pagefind.js`;
  const [module, places] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<{ createInstance: (options: object) => Pagefind }>,
    fetchJson<Record<string, string>>(`${folder}places.json`),
  ]);
  // A worker would load Pagefind's code a second time; the index is small enough to be searched in a few milliseconds.
  const pagefind = module.createInstance({ basePath: folder, noWorker: true });
  await pagefind.init();
  return async (term) => {
    const { results } = await pagefind.search(term);
    return results.flatMap(({ id, score }) => (places[id] === undefined ? [] : [{ place: places[id], score }]));
  };
}

function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('timeout'));
      }, milliseconds);
    }),
  ]);
}
