import { isSwitchedOff, keepOffline, offlineSetting } from './offline.ts';

/** Makes the switch by which the reader has everything kept removed and nothing kept any more, or the other way round. */
export function runOfflineSwitch(button: HTMLButtonElement): void {
  const isOff = isSwitchedOff();
  if (isOff === undefined || !('serviceWorker' in navigator)) return;
  const label = (off: boolean): void => {
    button.textContent = (off ? button.dataset['whenOff'] : button.dataset['whenOn']) ?? '';
  };
  label(isOff);
  button.hidden = false;
  button.addEventListener('click', () => {
    const becomesOff = isSwitchedOff() === false;
    if (becomesOff) localStorage.setItem(offlineSetting(), 'off');
    else localStorage.removeItem(offlineSetting());
    if (becomesOff) void removeKept();
    else keepOffline();
    label(becomesOff);
  });
}

/** Removes this site's worker and caches, and no other's on the same host. */
async function removeKept(): Promise<void> {
  const { base = '/' } = document.documentElement.dataset;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter(({ scope }) => new URL(scope).pathname === base);
  await Promise.all(own.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`report ${base} `)).map((name) => caches.delete(name)));
}
