import { readSettings, settingChoices, settingsName, writeLensToQuery, type Settings } from '../settings/settings.ts';
import { ownKey } from './ownKey.ts';

/** Returns the key under which the choices are stored. */
export const settingsKey = (): string => ownKey(settingsName);

/** Returns what the reader chose: what the address says, and for the rest what was stored. */
export function readKept(): Settings {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(settingsKey());
  } catch {
    // Where nothing may be stored, the address alone says what was chosen.
  }
  return readSettings(settingChoices, stored, location.search);
}

/** Stores the choices, and puts those that an address carries into that of the page. */
export function keep(settings: Settings): void {
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
