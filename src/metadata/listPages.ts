import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEdition } from '../editions/readEdition.ts';
import { filesOnDisk } from '../reading/files.ts';
import { reportYear } from '../report/loadReport.ts';
import { readListedPage, writeSitemap } from './sitemap.ts';

/** Returns the step of the build that writes sitemap.xml from the heads of the pages it has just made. */
export function listPages(): AstroIntegration {
  return {
    name: 'list-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) => readListedPage(readFileSync(join(folder, file), 'utf8')) ?? []);
        const { issued } = readEdition(filesOnDisk(process.cwd()), reportYear);
        writeFileSync(join(folder, 'sitemap.xml'), writeSitemap(pages, issued));
      },
    },
  };
}
