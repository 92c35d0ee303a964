#!/usr/bin/env bash
# nzh 1.0.14, which turns Chinese numbers in words into digits: 两 is how two is said before 百, 千, 万 and a counter.
# Expected: 两万 is 20000, as 二万 is; or an error that 两 is not known.
# Seen: 0, without an error; with further numerals after it what stands before them is lost: 两千四百 is 400.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts nzh@1.0.14

cat >see.cjs <<'EOF'
const { decodeS } = require('nzh/cn');

for (const number of ['二万', '两万', '二千四百', '两千四百']) console.log(number, decodeS(number));
EOF
diff <(node see.cjs) - <<'EOF'
二万 20000
两万 0
二千四百 2400
两千四百 400
EOF
echo 'As stated.'
