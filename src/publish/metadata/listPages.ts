import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOnDisk } from '../../reading/files.ts';
import { latestYear, listYears } from '../../reading/years.ts';
import { readEdition } from '../../report/versions/readEdition.ts';
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
          .flatMap((file) => {
            const page = readListedPage(readFileSync(join(folder, file), 'utf8'));
            // A copy: what is only cut out of a page's text keeps the whole text in memory.
            return page ? [structuredClone(page)] : [];
          });
        const files = filesOnDisk(process.cwd());
        const issued = new Map(listYears(files).map((year) => [year, readEdition(files, year).issued]));
        const issuedOf = (address: string): string => {
          const year = Number(/\/(?:zh|en)\/(\d{4})\//.exec(address)?.[1]);
          return issued.get(year) ?? issued.get(latestYear(files)) ?? '';
        };
        writeFileSync(join(folder, 'sitemap.xml'), writeSitemap(pages, issuedOf));
      },
    },
  };
}
