import type { Locale } from '../../locales.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Puts into effect what styles alone cannot: units beside the printed ones, Traditional characters, the color of the browser's
 * own bars; or takes it back. `opener` has what amounts are converted with and marked by.
 */
export function putIntoEffect(settings: Settings, opener: HTMLElement): void {
  const { dataset } = opener;
  colorBars(settings.theme);
  if (settings.money !== undefined || settings.land !== undefined || document.querySelector('.lens'))
    void import('./lens.ts').then(({ showLens }) =>
      showLens(settings, {
        locale: (dataset['locale'] ?? 'zh') as Locale,
        yuanPerDollar: Number(dataset['rate']),
        notes: { area: dataset['noteArea'] ?? '', dollars: dataset['noteDollars'] ?? '' },
      }),
    );
  const isTraditional = settings.script === 'hant';
  if (isTraditional || wasTraditional)
    // Where it cannot be loaded the page stays as it is printed.
    void import('./traditional.ts')
      .then(({ showTraditional }) => showTraditional(isTraditional))
      .catch(() => undefined);
  wasTraditional = isTraditional;
}

let wasTraditional = false;

/** The colors of the browser's bars as the page came with them, in its light and in its dark theme. */
const bars = (['light', 'dark'] as const).flatMap((theme) => {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="theme-color"][media$="${theme})"]`);
  return meta ? [{ theme, meta, color: meta.content }] : [];
});

/** Gives the browser's bars the color of the theme that was chosen, whatever that of the system is. */
function colorBars(chosen: Settings['theme']): void {
  for (const { theme, meta } of bars)
    meta.content = bars.find((bar) => bar.theme === (chosen ?? theme))?.color ?? meta.content;
}
