import { offeredFiles } from '../downloads/offeredFiles.ts';
import { absoluteUrl, localPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import type { Locale } from '../locales.ts';
import { firstChapter, getYears } from '../report/getYears.ts';
import { getVersions } from '../versions/getVersions.ts';
import { describeCorrection } from './describeCorrection.ts';
import { correctedAddress, correctedPlace, getCorrections } from './getCorrections.ts';
import type { FeedEntry } from './writeFeed.ts';

/** Returns the news of the site: every version of every report with its files, and every correction. */
export function feedEntries(locale: Locale): readonly [FeedEntry, ...FeedEntry[]] {
  const about = absoluteUrl(localPath(locale, '/about/'));
  const corrections = getCorrections().map((correction) => ({
    id: `${about}#${correction.id}`,
    date: correction.date,
    title: correctedPlace(correction, locale),
    text: describeCorrection(correction, locale),
    address: correctedAddress(correction, locale),
    files: [],
  }));
  const [first, ...others] = [...corrections, ...getYears().flatMap((year) => versionEntries(year, locale))];
  if (!first) throw new Error('a site has a report, and a report a version');
  return [first, ...others];
}

function versionEntries(year: number, locale: Locale): FeedEntry[] {
  const t = translator(locale, year);
  const page = absoluteUrl(localPath(locale, `/${year}/data/`));
  const files = offeredFiles(year, locale);
  return getVersions(year).map(({ version, issued }) => ({
    id: `${page}#v${version}`,
    date: issued,
    title: t('corrections.version', { site: t('site.title'), version }),
    text: t('data.lead'),
    address: absoluteUrl(localPath(locale, `/${year}/${firstChapter(year)}/`)),
    files,
  }));
}
