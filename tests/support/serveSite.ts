import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import config from '../../astro.config.mjs';
import { findBrowser } from '../../src/reading/environment/findBrowser.ts';
import { useFonts } from './useFonts.ts';

/** The built site as it is served to the tests. */
export interface ServedSite {
  /** Where it is served, without a path: http://127.0.0.1:53211 */
  readonly origin: string;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The address that the build was told, which canonical links begin with. */
  readonly publicOrigin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: ServedSite;
    browserEndpoint: string;
  }
}

const host = '127.0.0.1';

/**
 * Debian's shell draws what Chromium draws, without a window around each page, and takes half the time. The PDFs are made by
 * Chromium itself, which tags headings otherwise.
 */
const headlessShell = '/usr/bin/chromium-headless-shell';

/** Serves `dist` on a free port and starts one browser for all tests of the built site; returns how to stop both. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist: run npm run build first.');
  const executablePath = !process.env['CHROME_PATH'] && existsSync(headlessShell) ? headlessShell : findBrowser();
  const server = await preview({ logLevel: 'error', server: { host, port: 0 } });
  const browser = await chromium.launchServer({
    executablePath,
    // What is measured must not hang on the fonts that the machine happens to have.
    env: { ...process.env, ...useFonts(project.name === 'fonts' ? 'liberation-noto' : 'dejavu') },
    // The sandbox of Chromium does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  project.provide('site', {
    origin: `http://${host}:${server.port}`,
    base: withSlashes(config.base ?? '/'),
    publicOrigin: new URL(config.site ?? '').origin,
  });
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}
