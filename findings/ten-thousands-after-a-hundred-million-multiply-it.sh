#!/usr/bin/env bash
# chinese-numbers-converter 2.3.1, whole numbers in Chinese words that have both 亿 (hundred million) and 万 (ten thousand).
# Expected: what follows 亿 is added: 一亿两千万 is 120000000, as 两千万 is 20000000; the library names 亿 as its largest unit.
# Seen: 万 multiplies the hundred millions as well, which makes 1000020000000 of it, thousands of times as much; what the library
# does not know is left beside the digits: 二百二十点三八亿 becomes 220点3800000000, and 百分点 (percentage point) 100分点.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-numbers-converter@2.3.1

cat >see.cjs <<'EOF'
const ChineseNumber = require('chinese-numbers-converter');

for (const text of ['两千万', '一亿', '一亿两千万', '三亿五千万', '二百二十点三八亿', '0.8个百分点'])
  console.log(text, new ChineseNumber(text).toArabicString());
EOF
diff <(node see.cjs) - <<'EOF'
两千万 20000000
一亿 100000000
一亿两千万 1000020000000
三亿五千万 3000050000000
二百二十点三八亿 220点3800000000
0.8个百分点 0.8个100分点
EOF
echo 'As stated.'
