#!/usr/bin/env bash
# autocorrect-node 2.14.0, which corrects the typography of Chinese, numbers in full-width characters, as older Chinese files have.
# Expected: a number is turned to half width as a whole, or left as it is.
# Seen: the digits are turned and the point, the percent sign and the comma between them are not: 1150．89 is no number to any
# program that reads it afterwards.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts autocorrect-node@2.14.0

cat >see.cjs <<'EOF'
const { format } = require('autocorrect-node');

for (const number of ['６７２０', '１１５０．８９', '６．５％']) console.log(number, format(number));
EOF
diff <(node see.cjs) - <<'EOF'
６７２０ 6720
１１５０．８９ 1150．89
６．５％ 6．5％
EOF
echo 'As stated.'
