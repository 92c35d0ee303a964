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

/** What a chapter says beside a sentence's picture; loaded only by who asks for one. */
export function GET({ params: { year, locale } }: Route): Response {
  const t = translator(locale, Number(year));
  const words: CardWords = {
    open: t('card.sentence'),
    howTo: t('card.howTo'),
    save: t('card.save'),
    share: t('card.share'),
  };
  return Response.json(words);
}
