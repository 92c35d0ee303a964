import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';
import { useFonts, type FontSet } from '../support/useFonts.ts';
import type { Engine } from './engine.ts';

const executablePath = '/usr/bin/firefox-esr';

/** Starts Debian's Firefox ESR, installing it where that is possible. */
export async function openFirefox(fonts: FontSet): Promise<Engine> {
  if (!existsSync(executablePath)) installOnDebian(['firefox-esr']);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    env: { ...process.env, ...useFonts(fonts) },
  });
  const page = await browser.newPage();
  return {
    async open(address, size) {
      await page.setViewport(size);
      await page.goto(address, { waitUntil: 'load' });
    },
    async run(script, ...args) {
      const answer: unknown = await page.evaluate(`(${script.toString()})(...${JSON.stringify(args)})`);
      return answer as ReturnType<typeof script>;
    },
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
