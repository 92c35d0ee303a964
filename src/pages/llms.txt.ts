import { dataFiles, type DataFileKey } from '../downloads/dataFiles.ts';
import { siteAddresses } from '../i18n/addresses.ts';
import { absoluteUrl, localPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { writeLlmsText } from '../markdown/writeLlmsText.ts';
import { bookFiles } from '../publish/epub/bookFiles.ts';
import { getReport } from '../report/getReport.ts';
import { getLatestYear, getYears } from '../report/getYears.ts';

/** What the site holds, for programs that read it in Markdown. */
export function GET(): Response {
  const year = getLatestYear();
  const t = translator('en', year);
  const report = getReport(year);
  const { data } = siteAddresses(year);
  const page = (path: `/${string}`): string => absoluteUrl(localPath('en', path));
  const text = writeLlmsText(report, {
    title: t('site.title'),
    description: t('site.description'),
    unofficial: t('site.unofficial'),
    addressOfChapter: (locale, chapter) => absoluteUrl(localPath(locale, `/${year}/${chapter}.md`)),
    data: [
      ...(Object.keys(dataFiles) as DataFileKey[]).map((key) => ({
        name: dataFiles[key].file,
        address: data(dataFiles[key].file),
        about: t(`data.file.${key}`),
      })),
      ...bookFiles(year).map(({ name, key }) => ({
        name,
        address: absoluteUrl(`/${year}/${name}`),
        about: `${t(`book.file.${key}`)}. ${t('data.books')}`,
      })),
    ],
    pages: [
      { name: t('figures.title'), address: page(`/${year}/figures/`), about: t('data.datasetDescription') },
      { name: t('terms.title'), address: page('/terms/'), about: t('site.description') },
      { name: t('about.title'), address: page('/about/'), about: t('footer.source') },
    ],
    earlier: getYears()
      .filter((other) => other !== year)
      .toReversed()
      .map((other) => {
        const words = translator('en', other);
        const address = page(`/${other}/overview/`);
        return { name: words('site.title'), address, about: words('site.description') };
      }),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
