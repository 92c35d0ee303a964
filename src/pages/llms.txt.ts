import { dataFiles, type DataFileKey } from '../downloads/dataFiles.ts';
import { siteAddresses } from '../i18n/addresses.ts';
import { absoluteUrl, localPath } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import { writeLlmsText } from '../markdown/writeLlmsText.ts';
import { getReport } from '../report/getReport.ts';

/** What the site holds, for programs that read it in Markdown. */
export function GET(): Response {
  const t = translator('en');
  const report = getReport();
  const { data } = siteAddresses(report.year);
  const page = (path: `/${string}`): string => absoluteUrl(localPath('en', path));
  const text = writeLlmsText(report, {
    title: t('site.title'),
    description: t('site.description'),
    unofficial: t('site.unofficial'),
    addressOfChapter: (locale, chapter) => absoluteUrl(localPath(locale, `/${report.year}/${chapter}.md`)),
    data: (Object.keys(dataFiles) as DataFileKey[]).map((key) => ({
      name: dataFiles[key].file,
      address: data(dataFiles[key].file),
      about: t(`data.file.${key}`),
    })),
    pages: [
      { name: t('figures.title'), address: page(`/${report.year}/figures/`), about: t('data.datasetDescription') },
      { name: t('terms.title'), address: page('/terms/'), about: t('site.description') },
      { name: t('about.title'), address: page('/about/'), about: t('footer.source') },
    ],
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
