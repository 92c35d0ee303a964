#!/usr/bin/env bash
# Chromium 156 (Debian 12), a Chinese paragraph with line-break: strict and lang="zh-Hans".
# Expected: no line begins with the dot between the parts of a name (诺尔曼·白求恩) or with the sign of a range (三～五个):
# China's standard for punctuation (GB/T 15834-2011, 5.1) wants neither at the beginning of a line.
# Seen: lines begin with both; with a comma, which is kept back, none does.
set -euo pipefail
chromium=$(command -v "${CHROME_PATH:-chromium}") || { echo "Install chromium, or name it in CHROME_PATH." >&2; exit 2; }
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1

cat >see.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<!doctype html><p lang="zh-Hans" style="inline-size: 20em; line-break: strict"></p>');
console.log(browser.version().split('.')[0]);
for (const sign of ['·', '～', '，']) {
  // The same words, each time a little further from the edge, so that each of them meets it once.
  const lines = await page.evaluate((mark) => {
    const paragraph = document.querySelector('p');
    return Array.from({ length: 20 }, (_, length) => {
      paragraph.textContent = `${'山'.repeat(length + 1)}诺尔曼${mark}白求恩${'山'.repeat(20)}`;
      const range = document.createRange();
      range.setStart(paragraph.firstChild, length + 4);
      range.setEnd(paragraph.firstChild, length + 5);
      const { left } = range.getBoundingClientRect();
      return left === paragraph.getBoundingClientRect().left;
    });
  }, sign);
  console.log(sign, lines.includes(true) ? 'begins a line' : 'begins none');
}
await browser.close();
JS
diff <(node see.mjs "$chromium") - <<'EOF'
156
· begins a line
～ begins a line
， begins none
EOF
echo 'As stated.'
