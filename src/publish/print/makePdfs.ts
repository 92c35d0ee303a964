import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { listFonts } from '../../charts/fonts/listFonts.ts';
import { findBrowser } from '../../reading/environment/findBrowser.ts';
import { readEnvironment } from '../../reading/environment/readEnvironment.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { makeOnce } from '../../reading/makeOnce.ts';
import { loadSite } from '../../reading/readSite.ts';
import { listYears } from '../../reading/years.ts';
import { readEdition } from '../../report/versions/readEdition.ts';
import { printFiles } from './printFiles.ts';
import { printPdf } from './printPdf.ts';

const host = '127.0.0.1';

/** The code that prints: changed, it prints anew. */
const printer = readdirSync(import.meta.dirname)
  .sort()
  .map((name) => readFileSync(join(import.meta.dirname, name)));

/** Prints the print edition of every year's report from a built site itself, and puts the PDFs into it; none is printed twice. */
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
        const path = `${locale}/${year}/print/${isFacing ? 'facing/' : ''}`;
        const print = async (): Promise<Buffer> => {
          const page = await browser.newPage({ colorScheme: 'light' });
          await page.goto(`http://${host}:${server.port}${base}${path}`, { waitUntil: 'networkidle' });
          const pdf = await printPdf(page, issued);
          await page.close();
          return pdf;
        };
        // Styles and charts stand in the page itself.
        const html = readFileSync(join(site, path, 'index.html'));
        const pdf = await makeOnce(['pdf', browser.version(), issued, listFonts(), ...printer, html], print);
        writeFileSync(join(site, String(year), name), pdf);
        console.log(`PDF: ${name}, ${Math.round(pdf.length / 1000)} kB`);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

await makePdfs(process.argv[2] ?? 'dist');
