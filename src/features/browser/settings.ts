import { settingNames, type Settings } from '../settings/settings.ts';
import { readKept, settingsKey } from './keptSettings.ts';

/** Lets the reader change the settings on every page: opens the panel in place, keeps the choices, follows other tabs. */
export function followSettings(): void {
  const opener = document.querySelector<HTMLAnchorElement>('a[data-settings]');
  if (!opener) return;
  const refresh = (settings: Settings = readKept()): void => {
    applySettings(settings, opener);
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

/** Whether anything was ever chosen on this page: who has chosen nothing loads nothing. */
let isChanged = false;

function applySettings(settings: Settings, opener: HTMLElement): void {
  const { dataset } = document.documentElement;
  for (const name of settingNames) {
    const value = settings[name];
    if (value === undefined) Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  }
  isChanged ||= Object.keys(settings).length > 0;
  if (isChanged) void import('./effects.ts').then(({ putIntoEffect }) => putIntoEffect(settings, opener));
}
