import type { CardWords } from '../../../features/browser/sentenceCard.ts';
import { hasSharePictures } from '../../../publish/sharing/getSharePictures.ts';
import { yearRoutes, type YearParams } from '../../../report/getYears.ts';
import { translator } from '../../../words/i18n/translate.ts';

interface Route {
  readonly params: YearParams;
}

export async function getStaticPaths(): Promise<Route[]> {
  const routes = yearRoutes();
  const drawn = await Promise.all(routes.map(({ params }) => hasSharePictures(params.locale)));
  return routes.filter((_, index) => drawn[index]);
}

/** What a chapter says of a sentence that is tapped, and of its picture; loaded only then. */
export function GET({ params: { year, locale } }: Route): Response {
  const t = translator(locale, Number(year));
  const words: CardWords = {
    open: t('card.sentence'),
    howTo: t('card.howTo'),
    save: t('card.save'),
    share: t('card.share'),
    close: t('sentence.close'),
    otherLanguage: t('sentence.otherLanguage'),
    copyAddress: t('sentence.copyAddress'),
    sentence: t('sentence.name', { n: '#' }),
  };
  return Response.json(words);
}
