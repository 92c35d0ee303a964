import type { Locale } from '../locales.ts';
import {
  readSettings,
  settingChoices,
  settingNames,
  settingsName,
  writeLensToQuery,
  type Settings,
} from '../settings/settings.ts';
import type { LensContext } from './lens.ts';
import { ownKey } from './ownKey.ts';

/** Where the choices are stored. */
const settingsKey = (): string => ownKey(settingsName);

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
  if (form) runPanel(form, refresh);
  else
    openInPlace(opener, (panel) => {
      runPanel(panel, refresh);
    });
}

function readContext({ dataset }: HTMLElement): LensContext {
  return {
    locale: (dataset['locale'] ?? 'zh') as Locale,
    yuanPerDollar: Number(dataset['rate']),
    notes: { area: dataset['noteArea'] ?? '', dollars: dataset['noteDollars'] ?? '' },
  };
}

function readKept(): Settings {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(settingsKey());
  } catch {
    // Where nothing may be stored, the address alone says what was chosen.
  }
  return readSettings(settingChoices, stored, location.search);
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
  void import('./lens.ts').then(({ showLens }) => {
    showLens(settings, context);
  });
}

function keep(settings: Settings): void {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(settingsKey());
    else localStorage.setItem(settingsKey(), JSON.stringify(settings));
  } catch {
    // The choice holds for this page, and for addresses that carry it.
  }
  history.replaceState(
    history.state,
    '',
    location.pathname + writeLensToQuery(settings, location.search) + location.hash,
  );
}

/** Makes the form show what is chosen, and every change in it take effect at once. */
function runPanel(form: HTMLFormElement, refresh: (settings: Settings) => void): void {
  const show = (settings: Settings): void => {
    for (const name of settingNames) {
      const value = settings[name] ?? settingChoices[name][0];
      const field = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (field) field.checked = true;
    }
  };
  const take = (settings: Settings): void => {
    keep(settings);
    refresh(settings);
  };
  show(readKept());
  form.addEventListener('change', () => {
    const query = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string') query.set(name, value);
    });
    take(readSettings(settingChoices, null, query.toString()));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    take({});
    show({});
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.closest('dialog')?.close();
  });
}

/** Opens the panel of the settings page as a dialog on this page; where that fails the link leads to the page. */
function openInPlace(opener: HTMLAnchorElement, run: (form: HTMLFormElement) => void): void {
  let dialog: HTMLDialogElement | undefined;
  const open = (panel: HTMLDialogElement): void => {
    panel.showModal();
    closeByBack(panel);
  };
  opener.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || typeof HTMLDialogElement === 'undefined') return;
    event.preventDefault();
    if (dialog) {
      open(dialog);
      return;
    }
    loadPanel(opener.href)
      .then((form) => {
        dialog = document.createElement('dialog');
        dialog.className = 'settings-dialog';
        dialog.setAttribute('aria-label', opener.getAttribute('aria-label') ?? opener.textContent);
        dialog.append(form);
        document.body.append(dialog);
        run(form);
        open(dialog);
      })
      .catch(() => {
        location.href = opener.href;
      });
  });
}

/**
 * Makes Back close an open dialog, as on a phone it does with whatever lies over a page, and takes the step out of the
 * history again when the dialog is closed in another way.
 */
function closeByBack(dialog: HTMLDialogElement): void {
  // The page below stays where it is, though its letters may have grown meanwhile.
  const { scrollRestoration } = history;
  history.scrollRestoration = 'manual';
  history.pushState(history.state, '');
  // What is chosen goes into the address of the step that is left.
  let { search } = location;
  const remember = (): void => {
    ({ search } = location);
  };
  dialog.addEventListener('change', remember);
  dialog.addEventListener('reset', remember);
  let isLeft = false;
  addEventListener(
    'popstate',
    () => {
      isLeft = true;
      history.scrollRestoration = scrollRestoration;
      history.replaceState(history.state, '', location.pathname + search + location.hash);
      dialog.close();
    },
    { once: true },
  );
  dialog.addEventListener(
    'close',
    () => {
      if (!isLeft) history.back();
    },
    { once: true },
  );
}

async function loadPanel(address: string): Promise<HTMLFormElement> {
  const response = await fetch(address);
  const text = await response.text();
  // The form alone: the page's own styles would be asked about by this page's policy.
  const start = text.indexOf('<form class="settings"');
  const part = text.slice(start, text.indexOf('</form>', start));
  const page = new DOMParser().parseFromString(part, 'text/html');
  const form = page.querySelector<HTMLFormElement>('form[data-settings-form]');
  if (!response.ok || !form) throw new Error(`${address} has no settings`);
  return document.adoptNode(form);
}
