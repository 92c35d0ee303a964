import { languageTags, type Locale } from '../../locales.ts';
import { viewThroughLens } from '../settings/lens.ts';
import type { Settings } from '../settings/settings.ts';
import styles from '../../interface/styles/lens.css?url';
import { loadStyles } from './loadStyles.ts';

/** What the lens must know of the page. */
export interface LensContext {
  readonly locale: Locale;
  readonly yuanPerDollar: number;
  /** How each kind of conversion is marked as ours, with rate and year where there is one. */
  readonly notes: Readonly<Record<'area' | 'dollars', string>>;
}

/** Writes beside every amount of the page what the reader chose to see it in; the printed form stays. */
export async function showLens(settings: Settings, { locale, yuanPerDollar, notes }: LensContext): Promise<void> {
  // Without its styles a conversion is still words.
  await loadStyles(styles).catch(() => undefined);
  for (const old of document.querySelectorAll('.lens')) old.remove();
  for (const figure of document.querySelectorAll<HTMLElement>('[data-lens-text]')) delete figure.dataset['lensText'];
  for (const amount of document.querySelectorAll<HTMLElement>('[data-v]')) {
    const unit = amount.dataset['u'];
    if (unit !== 'CNY' && unit !== 'mu') continue;
    const view = viewThroughLens(Number(amount.dataset['v']), unit, settings, locale, { yuanPerDollar });
    if (!view) continue;
    const lens = document.createElement('span');
    lens.className = 'lens';
    const words = document.createElement('span');
    words.textContent = view.text;
    words.lang = languageTags[view.locale];
    lens.append(view.isRounded ? '≈ ' : '= ', words);
    if (view.kind !== 'same') {
      const note = document.createElement('small');
      note.textContent = (locale === 'en' ? ' ' : '') + notes[view.kind];
      lens.append(note);
    }
    amount.append(lens);
    // Notes that are closed show nothing: there the figure in the text says it itself.
    const note = amount.closest('.note');
    for (const figure of document.querySelectorAll<HTMLElement>(`a.fig[href="#${CSS.escape(note?.id ?? '')}"]`))
      figure.dataset['lensText'] = words.textContent;
  }
}
