import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import config from '../../astro.config.mjs';
import { compressFile } from '../hosting/compressFile.ts';
import { locales } from '../locales.ts';
import { filesOnDisk } from '../reading/files.ts';
import { latestYear } from '../reading/years.ts';
// The browser that the tests use.
import { findBrowser } from '../../tests/support/findBrowser.ts';
import { printFiles } from './printFiles.ts';

const host = '127.0.0.1';
const year = latestYear(filesOnDisk(process.cwd()));
const folder = `dist/${year}`;
const base = (config.base ?? '/').replace(/\/$/, '');

const server = await preview({ logLevel: 'error', server: { host, port: 0 } });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // The sandbox of Chromium does not start for root.
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  mkdirSync(folder, { recursive: true });
  for (const { name, locale, isFacing } of printFiles(year)) {
    const page = await browser.newPage({ colorScheme: 'light' });
    const path = `/${locale}/${year}/print/${isFacing ? 'facing/' : ''}`;
    await page.goto(`http://${host}:${String(server.port)}${base}${path}`, { waitUntil: 'networkidle' });
    await page.pdf({
      path: `${folder}/${name}`,
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    await page.close();
    console.log(`${folder}/${name}`);
  }
} finally {
  await browser.close();
  await server.stop();
}

// The pages were built without knowing of the PDFs; now that these exist they are offered.
for (const locale of locales) {
  for (const path of ['print', 'print/facing']) {
    const file = `dist/${locale}/${year}/${path}/index.html`;
    const html = readFileSync(file, 'utf8').replace(/ hidden(?=[^>]* data-pdf=)/, '');
    writeFileSync(file, html);
    const { br, gz } = await compressFile(Buffer.from(html));
    if (br) writeFileSync(`${file}.br`, br);
    if (gz) writeFileSync(`${file}.gz`, gz);
  }
}
