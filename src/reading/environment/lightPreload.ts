import type { Plugin } from 'vite';

/**
 * Returns a plugin that puts a few lines in the place of Vite's helper for scripts that are loaded later: what they need in
 * turn is asked for beside them, and a failure is told by the event `vite:preloadError`. Vite's own, which also waits for
 * style sheets, is an eighth of all that a chapter runs; here no style comes so (`loadStyles`).
 */
export function lightPreload(base: string): Plugin {
  return {
    name: 'light-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? helper(base) : undefined),
  };
}

function helper(base: string): string {
  return `
    export const __vitePreload = (load, files = []) => {
      for (const file of files) {
        const link = document.createElement('link');
        link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
        link.href = ${JSON.stringify(base)} + file;
        document.head.append(link);
      }
      return load().catch((error) => {
        dispatchEvent(new Event('vite:preloadError'));
        throw error;
      });
    };`;
}
