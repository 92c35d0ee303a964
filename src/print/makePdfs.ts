import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { readEdition } from '../editions/readEdition.ts';
import { findBrowser } from '../environment/findBrowser.ts';
import { readEnvironment } from '../environment/readEnvironment.ts';
import { filesOnDisk } from '../reading/files.ts';
import { loadSite } from '../reading/readSite.ts';
import { listYears } from '../reading/years.ts';
import { printFiles } from './printFiles.ts';
import { printPdf } from './printPdf.ts';

const host = '127.0.0.1';

/** Prints the print edition of every year's report from a built site itself, and puts the PDFs into it. */
async function makePdfs(site: string): Promise<void> {
  const { base } = readEnvironment(process.env);
  const files = filesOnDisk(process.cwd());
  const { slug } = loadSite(files);
  const server = await preview({ outDir: site, logLevel: 'error', server: { host, port: 0 } });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // The sandbox of Chromium does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    for (const year of listYears(files)) {
      const { issued } = readEdition(files, year);
      mkdirSync(join(site, String(year)), { recursive: true });
      for (const { name, locale, isFacing } of printFiles(slug, year)) {
        const page = await browser.newPage({ colorScheme: 'light' });
        const path = `${base}${locale}/${year}/print/${isFacing ? 'facing/' : ''}`;
        await page.goto(`http://${host}:${server.port}${path}`, { waitUntil: 'networkidle' });
        const pdf = await printPdf(page, issued);
        writeFileSync(join(site, String(year), name), pdf);
        await page.close();
        console.log(`PDF: ${name}, ${Math.round(pdf.length / 1000)} kB`);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

await makePdfs(process.argv[2] ?? 'dist');
