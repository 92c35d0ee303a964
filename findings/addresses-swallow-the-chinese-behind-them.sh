#!/usr/bin/env bash
# linkifyjs 4.4.0 and autolinker 4.1.5, an address in Chinese text, which has no space behind it.
# Expected: the address ends before a Chinese mark, as it ends before a Latin one: both make links of what people paste.
# Seen: linkifyjs goes on through 。 ， and ” to the next space, so that the link leads nowhere. autolinker ends where
# the address does.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts linkifyjs@4.4.0 autolinker@4.1.5

cat >see.cjs <<'EOF'
const linkify = require('linkifyjs');
const { Autolinker } = require('autolinker');

for (const mark of ['. ', '。', '，', '”']) {
  const text = `https://example.org/zh/${mark}全区`;
  console.log(linkify.find(text)[0].value, Autolinker.parse(text)[0].getMatchedText());
}
EOF
diff <(node see.cjs) - <<'EOF'
https://example.org/zh/ https://example.org/zh/
https://example.org/zh/。全区 https://example.org/zh/
https://example.org/zh/，全区 https://example.org/zh/
https://example.org/zh/”全区 https://example.org/zh/
EOF
echo 'As stated.'
