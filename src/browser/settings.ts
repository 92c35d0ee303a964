import type { Locale } from '../locales.ts';
import { settingNames, type Settings } from '../settings/settings.ts';
import { readKept, settingsKey } from './keptSettings.ts';
import type { LensContext } from './lens.ts';

/** Lets the reader change the settings on every page: opens the panel in place, keeps the choices, follows other tabs. */
export function followSettings(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-settings]');
  if (!opener) return;
  const context = readContext(opener);
  const refresh = (settings: Settings = readKept()): void => {
    applySettings(settings, context);
  };
  refresh();
  // A page that comes back from the browser's history, or whose neighbour tab was changed, has the old choices.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });
  addEventListener('storage', ({ key }) => {
    if (key === settingsKey()) refresh();
  });
  const form = document.querySelector<HTMLFormElement>('main form[data-settings-form]');
  if (form) {
    void import('./settingsPanel.ts').then(({ runPanel }) => {
      runPanel(form, refresh);
    });
    return;
  }
  opener.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || typeof HTMLDialogElement === 'undefined') return;
    event.preventDefault();
    import('./settingsPanel.ts')
      .then(({ openPanel }) => openPanel(opener, refresh))
      .catch(() => {
        location.href = opener.href;
      });
  });
}

function readContext({ dataset }: HTMLElement): LensContext {
  return {
    locale: (dataset['locale'] ?? 'zh') as Locale,
    yuanPerDollar: Number(dataset['rate']),
    notes: { area: dataset['noteArea'] ?? '', dollars: dataset['noteDollars'] ?? '' },
  };
}

function applySettings(settings: Settings, context: LensContext): void {
  const { dataset } = document.documentElement;
  for (const name of settingNames) {
    const value = settings[name];
    if (value === undefined) Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  }
  const isLensWanted = settings.money !== undefined || settings.land !== undefined;
  if (!isLensWanted && !document.querySelector('.lens')) return;
  void import('./lens.ts').then(({ showLens }) => showLens(settings, context));
}
