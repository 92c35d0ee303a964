import { offeredFiles } from '../publish/downloads/offeredFiles.ts';
import { writeLlmsText } from '../publish/markdown/writeLlmsText.ts';
import { getReport } from '../report/getReport.ts';
import { firstChapter, getLatestYear, getYears } from '../report/getYears.ts';
import { absoluteUrl, localPath } from '../words/i18n/paths.ts';
import { translator } from '../words/i18n/translate.ts';

/** What the site holds, for programs that read it in Markdown. */
export function GET(): Response {
  const year = getLatestYear();
  const t = translator('en', year);
  const report = getReport(year);
  const page = (path: `/${string}`): string => absoluteUrl(localPath('en', path));
  const text = writeLlmsText(report, {
    title: t('site.title'),
    description: t('site.description'),
    unofficial: t('site.unofficial'),
    addressOfChapter: (locale, chapter) => absoluteUrl(localPath(locale, `/${year}/${chapter}.md`)),
    data: offeredFiles(year, 'en'),
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
        const address = page(`/${other}/${firstChapter(other)}/`);
        return { name: words('site.title'), address, about: words('site.description') };
      }),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
