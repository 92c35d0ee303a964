#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1, Chinese quantities in units that begin with 千 (kilo), as 千升 is a kiloliter.
# Expected: 100万千升 is a million kiloliters: the number is 1000000.
# Seen: the unit's 千 is taken for a further thousand of the number: 1100000, 11000, 220000; before 瓦 and 米 it is not.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-suite@1.3.1

cat >see.cjs <<'EOF'
const { recognizeNumber } = require('@microsoft/recognizers-text-suite');

for (const quantity of ['100万千升', '1万千升', '20万千帕', '5万千瓦时', '3万千米'])
  console.log(quantity, ...recognizeNumber(quantity, 'zh-cn').map(({ resolution }) => resolution.value));
EOF
diff <(node see.cjs) - <<'EOF'
100万千升 1100000
1万千升 11000
20万千帕 220000
5万千瓦时 50000
3万千米 30000
EOF
echo 'As stated.'
