import { getReport } from '../../report/getReport.ts';
import { getEdition } from '../../report/versions/getEdition.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { absoluteUrl, localPath } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import { creditsText, factSheet, licenseText, quotations, type PressContext } from './pressTexts.ts';

/** Returns the texts for newsrooms by the names of their files. */
export function getPressTexts(year: number): ReadonlyMap<string, string> {
  const report = getReport(year);
  const dataPage = (locale: 'zh' | 'en'): string => absoluteUrl(localPath(locale, `/${year}/data/`));
  const context: PressContext = {
    report,
    edition: getEdition(year),
    addresses: siteAddresses(year),
    dataPage: { zh: dataPage('zh'), en: dataPage('en') },
  };
  const t = { zh: translator('zh', year), en: translator('en', year) };
  return new Map([
    ['fact-sheet.zh.txt', factSheet(context, 'zh', t.zh)],
    ['fact-sheet.en.txt', factSheet(context, 'en', t.en)],
    ['quotations.zh.txt', quotations(context, 'zh', t.zh)],
    ['quotations.en.txt', quotations(context, 'en', t.en)],
    ['license.txt', licenseText(context)],
    ['credits.txt', creditsText(context, t)],
  ]);
}
