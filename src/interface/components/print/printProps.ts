import type { Locale } from '../../../locales.ts';

/** What a part of the print edition is told: whose report, in the language of which page, printed in which languages. */
export interface PrintProps {
  locale: Locale;
  year: number;
  /** The page's own language first. */
  languages: readonly Locale[];
}
