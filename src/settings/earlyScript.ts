import { createHash } from 'node:crypto';
import { readSettings, settingChoices, settingsKey } from './settings.ts';

/** Returns the script that puts the reader's choices on the root element before the page is first painted, even where nothing may be stored. */
export function earlyScript(): string {
  const [choices, key] = [settingChoices, settingsKey].map((value) => JSON.stringify(value));
  return `(()=>{const root=document.documentElement;let stored=null;try{stored=localStorage.getItem(${key ?? ''})}catch{}root.dataset.scripts="";Object.assign(root.dataset,(${readSettings.toString()})(${choices ?? ''},stored,location.search))})()`;
}

/** Returns the name by which the content security policy lets exactly this script run. */
export function earlyScriptHash(): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(earlyScript()).digest('base64')}`;
}
