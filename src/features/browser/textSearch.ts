import { locales, type Locale } from '../../locales.ts';
import { findMeantQuery } from '../search/findMeantQuery.ts';
import { prepareCorpus, type Passage, type PlacedFigure } from '../search/corpus.ts';
import type { PassageMatch } from '../search/matchPassage.ts';
import { findByPinyin, indexSyllables } from '../search/pinyin.ts';
import { placeKey } from '../search/placeKey.ts';
import { rankRelated, rankResults, type Results } from '../search/rankResults.ts';
import { readQuery, type PinyinReader, type Query } from '../search/readQuery.ts';
import type { PinyinData, SiteData } from '../search/searchData.ts';
import { prepareSite, rankSite, type SitePassage } from '../search/siteCorpus.ts';
import { termsOf } from '../search/termsOf.ts';
import { fetchJson, once } from './load.ts';
import { loadTexts } from './loadTexts.ts';
import type { LoadFile } from './searchEngine.ts';

/** The part of Pagefind that is used. */
interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** One language's full-text index. */
type Retrieve = (term: string) => Promise<readonly { place: string; score: number }[]>;

/** Passages that hold a part of what was asked for, and whether the full-text index had a part in finding them. */
export interface Related {
  readonly passages: readonly PassageMatch[];
  readonly isIndexed: boolean;
}

/** The search over all that is written; what each part needs is loaded when it is first asked for. */
export interface TextSearch {
  /** Reads the report through. */
  readonly search: (raw: string) => Promise<Results>;
  /** Returns the sentences that come nearest to a free question; none where what judges that does not load. */
  readonly findNearest: (raw: string) => Promise<readonly PassageMatch[]>;
  /** Reads through what the site says beside the report. */
  readonly searchSite: (raw: string) => Promise<readonly PassageMatch<SitePassage>[]>;
  /** Returns what was perhaps meant, where a Chinese word has a wrong character. */
  readonly findMeant: (raw: string) => Promise<string | undefined>;
  readonly findRelated: (raw: string) => Promise<Related>;
}

const longestWait = 8000;
const mostTerms = 6;
const longestTerm = 60;
const chinese = /\p{Script=Han}/u;

/** Loads the texts, all at once, and returns the search over them; `indexes` is where the full-text indexes lie. */
export async function openTextSearch(
  load: LoadFile,
  indexes: string,
  figures: readonly PlacedFigure[],
): Promise<TextSearch> {
  const openIndexOf = { zh: once(() => openIndex(`${indexes}zh/`)), en: once(() => openIndex(`${indexes}en/`)) };
  const syllables = once(async () => indexSyllables(await load<PinyinData>('pinyin')));
  const corpus = prepareCorpus(await loadTexts(load), figures);
  const site = once(async () => prepareSite(await load<SiteData>('site'), corpus.lexicon));

  const readPinyin = async (): Promise<PinyinReader> => {
    const known = await syllables().catch(() => undefined);
    const isKnown = (word: string): boolean => corpus.lexicon.synonyms.has(word);
    return (run) => (known ? findByPinyin(run, corpus.passages, known, isKnown) : []);
  };

  const understand = async (raw: string): Promise<Query> => {
    const query = readQuery(raw, corpus.lexicon);
    return query.maybePinyin.length === 0 ? query : readQuery(raw, corpus.lexicon, await readPinyin());
  };

  const retrieve = async (query: Query): Promise<Map<string, number>> => {
    const scores = new Map<string, number>();
    const terms = termsOf(query);
    const wanted = locales.filter((language) => terms[language].length > 0);
    await Promise.all(
      wanted.map(async (language: Locale) => {
        const search = await openIndexOf[language]();
        const cut = language === 'zh' ? cutByBrowser : (term: string): string => term;
        for (const term of terms[language].slice(0, mostTerms)) {
          for (const { place, score } of await search(cut(term.slice(0, longestTerm))))
            scores.set(place, Math.max(score, scores.get(place) ?? 0));
        }
      }),
    );
    return scores;
  };

  return {
    search: async (raw) => rankResults(await understand(raw), corpus),
    findNearest: async (raw) => {
      const judge = await import('../search/nearestAnswer.ts').catch(() => undefined);
      return judge?.findNearest(raw, corpus) ?? [];
    },
    searchSite: async (raw) => {
      const [known, query] = await Promise.all([site(), understand(raw)]);
      return rankSite(raw, known, query.maybePinyin.length > 0 ? await readPinyin() : undefined);
    },
    // The sounds of characters are loaded only where there are any.
    findMeant: async (raw) =>
      chinese.test(raw) ? findMeantQuery(raw, corpus, await syllables().catch(() => new Map())) : undefined,
    findRelated: async (raw) => {
      const query = await understand(raw);
      const scores = await withTimeout(retrieve(query), longestWait).catch(() => undefined);
      const highest = Math.max(1, ...(scores?.values() ?? []));
      const relevance = ({ chapter, sentence }: Passage): number =>
        (scores?.get(placeKey(chapter, sentence)) ?? 0) / highest;
      return { passages: rankRelated(query, corpus, relevance), isIndexed: scores !== undefined };
    },
  };
}

/** Parts Chinese words by spaces: Pagefind does so by itself, but on a page in Chinese only. */
function cutByBrowser(term: string): string {
  if (!('Segmenter' in Intl)) return term;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(term);
  return [...words].map(({ segment }) => segment).join(' ');
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
