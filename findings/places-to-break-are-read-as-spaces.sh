#!/usr/bin/env bash
# Chromium 156 (Debian 12), a place where a line may break (wbr) within the name of a heading or a link.
# Expected: it is nothing to be read, as it is nothing to be copied or searched.
# Seen: in the accessibility tree it is a space, in the middle of a Chinese word or a long English one; a zero width
# space at the same place stays what it is.
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
await page.setContent('<h1>崂山<wbr>区</h1><a href="#">data<wbr>base</a><h2>崂山\u200b区</h2>');
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send('Accessibility.getFullAXTree');
console.log(browser.version().split('.')[0], await page.evaluate(() => document.querySelector('h1').innerText));
for (const { ignored, role, name } of nodes) {
  if (!ignored && /^(?:heading|link)$/.test(role.value)) console.log(role.value, JSON.stringify(name.value).replace('\u200b', '(zero width)'));
}
await browser.close();
JS
diff <(node see.mjs "$chromium") - <<'EOF'
156 崂山区
heading "崂山 区"
link "data base"
heading "崂山(zero width)区"
EOF
echo 'As stated.'
