import { getDoors } from '../../report/doors/getDoors.ts';
import { resolveStyles } from '../../charts/resolveStyles.ts';
import { translator } from '../../words/i18n/translate.ts';
import type { Locale } from '../../locales.ts';
import { hasChineseFont } from '../../charts/fonts/hasChineseFont.ts';
import { getReport } from '../../report/getReport.ts';
import { yearRoutes, type YearParams } from '../../report/getYears.ts';
import tokens from '../../interface/styles/tokens.css?raw';
import { drawSharePicture, shareStyles } from './drawSharePicture.ts';
import { listSharePictures } from './listSharePictures.ts';
import { shareShapes, type SharePicture, type ShareShape } from './sharePicture.ts';

/** A share picture as a route of the site. */
export interface ShareRoute {
  readonly params: YearParams & { readonly name: string; readonly shape: ShareShape };
  readonly props: { readonly picture: SharePicture };
}

/** Says whether the pages of a language have share pictures: none is better than one of empty boxes. */
export async function hasSharePictures(locale: Locale): Promise<boolean> {
  return locale === 'en' || (await hasChineseFont());
}

/** Returns the routes of all share pictures that this machine can draw. */
export async function shareRoutes(): Promise<ShareRoute[]> {
  const routes = await Promise.all(
    yearRoutes().map(async ({ params }) => {
      const { locale } = params;
      const year = Number(params.year);
      if (!(await hasSharePictures(locale))) return [];
      const shapes = Object.keys(shareShapes) as ShareShape[];
      return listSharePictures(getReport(year), getDoors(year), locale, translator(locale, year)).flatMap((picture) =>
        shapes.map((shape) => ({ params: { ...params, name: picture.name, shape }, props: { picture } })),
      );
    }),
  );
  return routes.flat();
}

/** Returns a share picture as SVG text that stands alone. */
export function getSharePicture(year: number, picture: SharePicture, locale: Locale, shape: ShareShape): string {
  const t = translator(locale, year);
  const words = { site: shape === 'wide' ? t('site.title') : t('site.name'), unofficial: t('share.unofficial') };
  return drawSharePicture(picture, shape, words, resolveStyles(shareStyles, tokens, locale));
}
