import { readSettings, settingChoices, settingNames, type Settings } from '../settings/settings.ts';
import panelStyles from '../../interface/styles/settings-panel.css?url';
import { leaveStep, takeStep } from './backStep.ts';
import { keep, readKept } from './keptSettings.ts';
import { loadStyles } from './loadStyles.ts';
import { asPrinted } from './printed.ts';

/** Makes the form show what is chosen, and every change in it take effect at once. */
export function runPanel(form: HTMLFormElement, refresh: (settings: Settings) => void): void {
  const show = (settings: Settings): void => {
    for (const name of settingNames) {
      const value = settings[name] ?? settingChoices[name][0];
      const field = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (field) field.checked = true;
    }
  };
  const take = (settings: Settings): void => {
    keep(settings);
    if (settings.theme !== undefined) loadTheme();
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
  });
}

/** Loads the colors of the themes, unless the page came with them because one was chosen before. */
function loadTheme(): void {
  const address = `${document.documentElement.dataset['base'] ?? '/'}theme.css`;
  if (document.querySelector(`link[href$="${address}"]`)) return;
  void loadStyles(address).catch(() => undefined);
}

let building: Promise<HTMLDialogElement> | undefined;

/** Opens the panel of the settings page, which `opener` leads to, as a dialog on this page; throws where it cannot be loaded. */
export async function openPanel(opener: HTMLAnchorElement, refresh: (settings: Settings) => void): Promise<void> {
  building ??= buildDialog(opener, refresh);
  const dialog = await building;
  if (dialog.open) return;
  dialog.showModal();
  await closeByBack(dialog);
}

async function buildDialog(
  opener: HTMLAnchorElement,
  refresh: (settings: Settings) => void,
): Promise<HTMLDialogElement> {
  const [form] = await Promise.all([loadForm(opener.href), loadStyles(panelStyles)]);
  const built = document.createElement('dialog');
  built.className = 'settings-dialog';
  const name = asPrinted(opener, () => opener.getAttribute('aria-label') ?? opener.textContent);
  built.setAttribute('aria-label', name);
  built.append(form);
  document.body.append(built);
  runPanel(form, refresh);
  return built;
}

/** Lets Back close an open dialog; what was chosen in it stays in the page's address. */
async function closeByBack(dialog: HTMLDialogElement): Promise<void> {
  // What is chosen goes into the address of the step that is left.
  let { search } = location;
  const remember = (): void => {
    ({ search } = location);
  };
  const whileOpen = new AbortController();
  const { signal } = whileOpen;
  const close = (): void => {
    whileOpen.abort();
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    dialog.close();
  };
  const leave = (event: Event): void => {
    event.preventDefault();
    leaveStep(close);
  };
  dialog.addEventListener('change', remember, { signal });
  dialog.addEventListener('reset', remember, { signal });
  dialog.addEventListener('submit', leave, { signal });
  dialog.addEventListener('cancel', leave, { signal });
  // Some browsers close a dialog without asking, when they are asked twice.
  dialog.addEventListener('close', leave, { signal });
  await takeStep(close);
}

async function loadForm(address: string): Promise<HTMLFormElement> {
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
