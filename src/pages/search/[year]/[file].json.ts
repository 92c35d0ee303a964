import type { APIRoute } from 'astro';
import en from '../../../../content/strings/en.json' with { type: 'json' };
import zh from '../../../../content/strings/zh.json' with { type: 'json' };
import { locales, type Locale, type Localized } from '../../../locales.ts';
import { filesOnDisk } from '../../../reading/files.ts';
import { getReport } from '../../../report/getReport.ts';
import { yearFileRoutes } from '../../../report/getYears.ts';
import type { Report } from '../../../report/report.ts';
import { collectPinyin } from '../../../features/search/collectPinyin.ts';
import { readOtherWords } from '../../../features/search/readOtherWords.ts';
import { makeReadyAnswersOnce } from '../../../features/search/makeReadyAnswersOnce.ts';
import { readyFiles, type ReadyFile } from '../../../features/search/readyAnswers.ts';
import type { SearchTexts } from '../../../features/search/corpus.ts';
import { splitTexts } from '../../../features/search/textFiles.ts';
import { readSynonyms } from '../../../features/search/readSynonyms.ts';
import { collectSiteTexts } from '../../../features/search/siteTexts.ts';
import { boxStrings, pageStrings, type BrowserString } from '../../../features/search/browserStrings.ts';
import type { FigureFile, PageData } from '../../../features/search/searchData.ts';
import { collectSearchFigures, collectSearchTexts } from '../../../features/search/searchTexts.ts';

/** The files of the search: see src/features/search/searchData.ts. */
const files: Record<string, (report: Report) => unknown> = {
  ...Object.fromEntries(locales.map((locale) => [`figures.${locale}`, (report: Report) => figureFile(report, locale)])),
  ...Object.fromEntries(locales.map((locale) => [`page.${locale}`, (report: Report) => pageData(report, locale)])),
  ...Object.fromEntries(
    locales.map((locale) => [`sentences.${locale}`, (report: Report) => splitTexts(textsOf(report)).sentences[locale]]),
  ),
  words: (report) => splitTexts(textsOf(report)).words,
  ...Object.fromEntries(
    locales.flatMap((locale) =>
      Array.from({ length: readyFiles }, (_, number) => [
        `ready.${locale}.${String(number)}`,
        async (report: Report) => (await readyAnswersOf(report))[locale][number],
      ]),
    ),
  ),
  pinyin: collectPinyin,
  site: (report) => collectSiteTexts(filesOnDisk(process.cwd()), report),
};

export function getStaticPaths(): { params: { year: string; file: string } }[] {
  return yearFileRoutes().flatMap(({ params }) => Object.keys(files).map((file) => ({ params: { ...params, file } })));
}

export const GET: APIRoute = async ({ params }) => {
  const data = await files[params['file'] ?? '']?.(getReport(Number(params['year'])));
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};

function textsOf(report: Report): SearchTexts {
  const files = filesOnDisk(process.cwd());
  return collectSearchTexts(report, readSynonyms(files, report.year), readOtherWords(files, report.year));
}

const readyOf = new WeakMap<Report, Promise<Localized<ReadyFile[]>>>();

/** Returns a report's answers that are made before: once for all their files, and for all builds of the same texts. */
function readyAnswersOf(report: Report): Promise<Localized<ReadyFile[]>> {
  const ready = readyOf.get(report) ?? makeReadyAnswersOnce(textsOf(report), collectSearchFigures(report, 'zh'));
  readyOf.set(report, ready);
  return ready;
}

function figureFile(report: Report, locale: Locale): FigureFile {
  return {
    figures: collectSearchFigures(report, locale).map(({ id: _, ...figure }) => figure),
    chapters: report.chapters.map(({ id, head }) => ({
      id,
      short: head[locale].short,
      ...(head[locale].area !== undefined && { area: head[locale].area }),
    })),
    strings: stringsFor(boxStrings, locale),
  };
}

function pageData(report: Report, locale: Locale): PageData {
  return { ids: report.figures.map(({ id }) => id), strings: stringsFor(pageStrings, locale) };
}

/** Returns interface texts by their names; their values are filled in in the browser. */
function stringsFor(names: readonly BrowserString[], locale: Locale): Record<string, string> {
  const texts = { zh, en }[locale];
  return Object.fromEntries(names.map((name) => [name, texts[`search.${name}`]]));
}
