import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOffline } from '../../src/offline/writeOffline.ts';

const kept = ['zh/index.html', 'zh/terms/index.html', 'zh/2024/growth/index.html'];
const notKept = ['zh/2023/growth/index.html', 'en/2024/growth/index.html'];
const needed = ['_astro/a.js', 'data/2024/sentences/growth.json', 'search/2024/texts.json', 'pagefind/2024/zh/a.js'];
const notNeeded = ['data/2023/sentences/growth.json', 'search/2023/texts.json', 'pagefind/2023/zh/a.js'];

test('of several reports readers keep the newest whole, and what belongs to no year', ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = [...kept, ...notKept, ...needed, ...notNeeded];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  writeOffline(folder, '/', 2024, files);
  const pages = readdirSync(join(folder, 'offline')).find((name) => name.startsWith('zh.')) ?? '';
  const texts = JSON.parse(readFileSync(join(folder, 'offline', pages), 'utf8')) as Record<string, string>;
  expect(Object.values(texts)).toEqual(kept);
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  for (const file of needed) expect(worker).toContain(`"${file}"`);
  for (const file of notNeeded) expect(worker).not.toContain(file);
});
