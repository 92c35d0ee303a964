import type { Localized } from '../../locales.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import { absoluteUrl, chapterPath, figurePath } from './paths.ts';

/** The whole addresses that downloads and citations print. */
export interface Addresses {
  readonly chapter: (chapter: ChapterId) => Localized;
  readonly figure: (id: string) => Localized;
  readonly sentence: (chapter: ChapterId, n: number) => Localized;
  /** The address of a data file: "figures.csv". */
  readonly data: (file: string) => string;
}

/** Returns the addresses of one year's report on this site. */
export function siteAddresses(year: number): Addresses {
  return {
    chapter: (chapter) => ({
      zh: absoluteUrl(chapterPath('zh', year, chapter)),
      en: absoluteUrl(chapterPath('en', year, chapter)),
    }),
    figure: (id) => ({ zh: absoluteUrl(figurePath('zh', year, id)), en: absoluteUrl(figurePath('en', year, id)) }),
    sentence: (chapter, n) => ({
      zh: absoluteUrl(chapterPath('zh', year, chapter, n)),
      en: absoluteUrl(chapterPath('en', year, chapter, n)),
    }),
    data: (file) => absoluteUrl(`/data/${year}/${file}`),
  };
}
