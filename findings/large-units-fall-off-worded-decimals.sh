#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 and nzh 1.0.14, Chinese numbers in words that have a decimal and a large unit, as
# they are read aloud: 二百二十点三八亿 is 22.038 billion.
# Expected: both read them, as they read the same number without the decimal and without the unit.
# Seen: the first finds no number in them at all; the second leaves the unit out and gives 220.38, a hundred millionth.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-suite@1.3.1 nzh@1.0.14

cat >see.cjs <<'EOF'
const { recognizeNumber } = require('@microsoft/recognizers-text-suite');
const { decodeS } = require('nzh/cn');

for (const number of ['二百二十亿', '二百二十点三八', '二百二十点三八亿', '三点五万']) {
  const [found] = recognizeNumber(number, 'zh-cn');
  console.log(number, found?.resolution.value ?? 'no number', decodeS(number));
}
EOF
diff <(node see.cjs) - <<'EOF'
二百二十亿 22000000000 22000000000
二百二十点三八 220.38 220.38
二百二十点三八亿 no number 220.38
三点五万 no number 3.5
EOF
echo 'As stated.'
