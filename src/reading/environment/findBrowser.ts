import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installOnDebian } from './installOnDebian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Returns the path of a Chromium or Chrome, installing one where that is possible, or says what to do. */
export function findBrowser(): string {
  const configured = process.env['CHROME_PATH'];
  if (configured !== undefined && configured !== '') {
    if (isExecutable(configured)) return configured;
    throw new Error(`CHROME_PATH is ${configured}, which is not an executable file: correct it or unset it.`);
  }
  const found = candidates().find(isExecutable);
  if (found !== undefined) return found;
  installOnDebian(['chromium', 'fonts-noto-cjk', 'fonts-liberation']);
  const installed = candidates().find(isExecutable);
  if (installed !== undefined) return installed;
  throw new Error(`Chromium or Chrome is needed, and none was found. Install it:
  Debian:   sudo apt-get install chromium fonts-noto-cjk fonts-liberation
  Ubuntu:   sudo snap install chromium && sudo apt-get install fonts-noto-cjk fonts-liberation
  Fedora:   sudo dnf install chromium google-noto-sans-cjk-fonts liberation-fonts
  macOS:    brew install --cask google-chrome
  Windows:  winget install Google.Chrome
  any:      npx playwright-core install chromium
Or set CHROME_PATH to the browser's executable file.`);
}

function candidates(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(), chromium.executablePath()];
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => windowsApps.map((app) => join(folder, app)));
    default:
      return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
