/** Where the reader's own choice is stored: `off`, or nothing. */
const setting = 'offline';

/**
 * Lets the service worker keep the report in the page's language, after the page is there. Not where the reader has
 * switched it off or saves data, nor where the browser has no service workers or no storage.
 */
export function keepOffline(): void {
  const { offline: worker, offlineLanguage: language } = document.documentElement.dataset;
  const { serviceWorker, connection } = navigator as Partial<Navigator> & { connection?: { saveData?: boolean } };
  if (worker === undefined || !serviceWorker || connection?.saveData === true || isSwitchedOff() !== false) return;
  const start = async (): Promise<void> => {
    await serviceWorker.register(worker);
    const { active } = await serviceWorker.ready;
    active?.postMessage({ keep: language });
  };
  const startQuietly = (): void => void start().catch(() => undefined);
  if (document.readyState === 'complete') startQuietly();
  else window.addEventListener('load', startQuietly);
}

/** Makes the switch by which the reader has everything kept removed and nothing kept any more, or the other way round. */
export function switchOffline(button: HTMLButtonElement): void {
  const isOff = isSwitchedOff();
  if (isOff === undefined || !('serviceWorker' in navigator)) return;
  const label = (off: boolean): void => {
    button.textContent = (off ? button.dataset['whenOff'] : button.dataset['whenOn']) ?? '';
  };
  label(isOff);
  button.hidden = false;
  button.addEventListener('click', () => {
    const becomesOff = isSwitchedOff() === false;
    if (becomesOff) localStorage.setItem(setting, 'off');
    else localStorage.removeItem(setting);
    if (becomesOff) void removeKept();
    else keepOffline();
    label(becomesOff);
  });
}

async function removeKept(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('report ')).map((name) => caches.delete(name)));
}

/** Returns the reader's choice; undefined where nothing can be stored. */
function isSwitchedOff(): boolean | undefined {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return undefined;
  }
}
