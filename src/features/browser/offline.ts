import { ownKey } from './ownKey.ts';

/** Where the reader's own choice is stored: `off`, or nothing. */
export const offlineSetting = (): string => ownKey('offline');

/**
 * Lets the service worker keep the report in the page's language, when the page is there and has nothing to do. Not where
 * the reader has switched it off or saves data, nor where the browser has no service workers or no storage.
 */
export function keepOffline(): void {
  const { dataset, lang } = document.documentElement;
  const { offline: worker } = dataset;
  const { serviceWorker, connection } = navigator as Partial<Navigator> & { connection?: { saveData?: boolean } };
  if (worker === undefined || !serviceWorker || connection?.saveData === true || isSwitchedOff() !== false) return;
  const ask = async (): Promise<void> => {
    const { active } = await serviceWorker.ready;
    if (isSwitchedOff() === false) active?.postMessage({ keep: lang.slice(0, 2) });
  };
  const start = async (): Promise<void> => {
    await serviceWorker.register(worker);
    await ask();
  };
  const quietly = (work: () => Promise<void>) => (): void => void work().catch(() => undefined);
  // A new version takes over while the page is open; it is told what to keep as the former one was.
  serviceWorker.addEventListener('controllerchange', quietly(ask));
  const startWhenIdle = (): void => {
    // Safari knows no idle time, and a page that draws nothing may wait for one forever.
    if ('requestIdleCallback' in window) requestIdleCallback(quietly(start), { timeout: 5000 });
    else setTimeout(quietly(start), 1000);
  };
  if (document.readyState === 'complete') startWhenIdle();
  else addEventListener('load', startWhenIdle);
}

/** Returns the reader's choice; undefined where nothing can be stored. */
export function isSwitchedOff(): boolean | undefined {
  try {
    return localStorage.getItem(offlineSetting()) === 'off';
  } catch {
    return undefined;
  }
}
