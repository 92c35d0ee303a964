import type { Locale } from '../../locales.ts';
import { describeCorrection } from '../../report/corrections/describeCorrection.ts';
import { correctedAddress, correctedPlace, getCorrections } from '../../report/corrections/getCorrections.ts';
import { firstChapter, getYears } from '../../report/getYears.ts';
import { getVersions } from '../../report/versions/getVersions.ts';
import { versionPath } from '../../report/versions/versionPath.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { absoluteUrl, localPath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { offeredFiles, type OfferedFile } from '../downloads/offeredFiles.ts';
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
  const versions = getVersions(year);
  const { data } = siteAddresses(year);
  // What the site offers is the present version; of an earlier one it has what that said.
  const keptFile = (version: string): OfferedFile => ({
    name: versionPath(version, 'edition'),
    address: data(versionPath(version, 'edition')),
    about: t('data.fileInFormat', { about: t('data.editionFile', { version }), format: t('data.format.json') }),
  });
  return versions.map(({ version, issued }) => ({
    id: `${page}#v${version}`,
    date: issued,
    title: t('corrections.version', { site: t('site.title'), version }),
    text: t('data.lead'),
    address: absoluteUrl(localPath(locale, `/${year}/${firstChapter(year)}/`)),
    files: version === versions.at(-1)?.version ? offeredFiles(year, locale) : [keptFile(version)],
  }));
}
