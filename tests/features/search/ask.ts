import type { Locale } from '../../../src/locales.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { collectPinyin } from '../../../src/features/search/collectPinyin.ts';
import { findByPinyin, indexSyllables } from '../../../src/features/search/pinyin.ts';
import { findMeantQuery } from '../../../src/features/search/findMeantQuery.ts';
import { findNearest } from '../../../src/features/search/nearestAnswer.ts';
import { rankResults, type Results } from '../../../src/features/search/rankResults.ts';
import { readQuery, type PinyinReader } from '../../../src/features/search/readQuery.ts';
import { prepareSite, rankSite } from '../../../src/features/search/siteCorpus.ts';
import { collectSiteTexts } from '../../../src/features/search/siteTexts.ts';
import { corpusFor, report } from './report.ts';

const corpora = { zh: corpusFor('zh'), en: corpusFor('en') };
/** How the characters of the report are read. */
export const syllables = indexSyllables(collectPinyin(report));
const siteTexts = collectSiteTexts(filesOnDisk(process.cwd()), report);
const sites = {
  zh: prepareSite(siteTexts, corpora.zh.lexicon),
  en: prepareSite(siteTexts, corpora.en.lexicon),
};

/** Searches the report as the search page of a language does. */
export function search(query: string, locale: Locale): Results {
  const corpus = corpora[locale];
  const read = readQuery(query, corpus.lexicon);
  return rankResults(read.maybePinyin.length === 0 ? read : readQuery(query, corpus.lexicon, pinyinOf(locale)), corpus);
}

function pinyinOf(locale: Locale): PinyinReader {
  const { passages, lexicon } = corpora[locale];
  return (run) => findByPinyin(run, passages, syllables, (word) => lexicon.synonyms.has(word));
}

/** Returns all that the report itself answers, in the order shown: places as "chapter/sentence". */
export function placesFound(query: string, locale: Locale): string[] {
  const { figures, passages } = search(query, locale);
  return [...figures.map(placeOf), ...passages.map(placeOfPassage)];
}

/** Returns the places of the sentences that come nearest to a free question that the report does not answer word by word. */
export function nearestPlaces(query: string, locale: Locale): string[] {
  return findNearest(query, corpora[locale]).map(placeOfPassage);
}

/** Returns the place of the first thing that the search page shows: of the report, near, nearest, of the site, or of what was perhaps meant. */
export function firstShown(query: string, locale: Locale): string | undefined {
  const [first] = placesFound(query, locale);
  const [near] = search(query, locale).nearFigures;
  if (first !== undefined || near) return first ?? (near && placeOf(near));
  const [nearest] = nearestPlaces(query, locale);
  if (nearest !== undefined) return nearest;
  const [site] = rankSite(query, sites[locale], pinyinOf(locale));
  const meant = site ? undefined : findMeantQuery(query, corpora[locale], syllables);
  return site?.passage.entry.address ?? (meant === undefined ? undefined : placesFound(meant, locale)[0]);
}

function placeOf({ mentions: [place] }: Results['figures'][number]): string {
  return `${place?.chapter ?? ''}/${String(place?.sentence ?? '')}`;
}

function placeOfPassage({ passage }: Results['passages'][number]): string {
  return `${passage.chapter}/${String(passage.sentence)}`;
}
