import { createHash } from 'node:crypto';
import { readSettings, settingChoices, settingsName } from './settings.ts';

/**
 * Returns the script that puts the reader's choices on the root element before the page is first painted, even where nothing
 * may be stored, and reloads a page that is older than the site. The colors of a theme that was chosen are written in as a style
 * sheet, which no browser paints before; who leaves the theme to the system loads none.
 */
export function earlyScript(): string {
  const choices = JSON.stringify(settingChoices);
  const name = JSON.stringify(settingsName);
  return `(()=>{const root=document.documentElement;let stored=null;try{stored=localStorage.getItem(${name}+" "+root.dataset.base)}catch{}root.dataset.scripts="";Object.assign(root.dataset,(${readSettings.toString()})(${choices},stored,location.search));if(root.dataset.theme)document.write('<link rel=stylesheet href='+root.dataset.base+'theme.css>');(${reloadWhenOutdated.toString()})("reloaded "+root.dataset.base)})()`;
}

/** Returns the name by which the content security policy lets exactly this script run. */
export function earlyScriptHash(): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(earlyScript()).digest('base64')}`;
}

/**
 * Reloads a page, once, whose scripts its host does not have any more: a browser or a cache has kept the page from before the
 * site was built anew. Stands by itself, as its text runs in the head of every page.
 */
function reloadWhenOutdated(key: string): void {
  addEventListener(
    'error',
    ({ target }) => {
      const src = target instanceof HTMLScriptElement ? target.src : '';
      if (src === '') return;
      // What does not come because there is no network would not come after a reload either.
      fetch(src, { method: 'HEAD', cache: 'no-store' })
        .then(({ status }) => {
          if (status !== 404 || sessionStorage.getItem(key) === location.pathname) return;
          sessionStorage.setItem(key, location.pathname);
          location.reload();
        })
        .catch(() => undefined);
    },
    true,
  );
}
