import { resolveStyles } from '../../charts/resolveStyles.ts';
import tokens from '../../interface/styles/tokens.css?raw';
import { getReport } from '../../report/getReport.ts';
import { yearRoutes, type YearParams } from '../../report/getYears.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import { translator } from '../../words/i18n/translate.ts';
import { cardStyles, drawShareCard } from './drawShareCard.ts';
import { hasSharePictures } from './getSharePictures.ts';
import { listShareCards } from './listShareCards.ts';

/** A card as a route of the site. */
export interface CardRoute {
  readonly params: YearParams & { readonly name: string };
  readonly props: { readonly svg: string };
}

/** Returns the routes of all cards that this machine can draw, each with its drawing as SVG that stands alone. */
export async function cardRoutes(): Promise<CardRoute[]> {
  const routes = await Promise.all(
    yearRoutes().map(async ({ params }) => {
      const { locale } = params;
      const year = Number(params.year);
      if (!(await hasSharePictures(locale))) return [];
      const t = translator(locale, year);
      const words = { site: t('site.title'), unofficial: t('share.unofficial') };
      const styles = resolveStyles(cardStyles, tokens, locale);
      const cards = listShareCards(getReport(year), locale, t, siteAddresses(year));
      return cards.map((card) => ({
        params: { ...params, name: card.name },
        props: { svg: drawShareCard(card, words, styles) },
      }));
    }),
  );
  return routes.flat();
}
