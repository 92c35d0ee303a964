#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1, amounts in English with the code of the currency before them, as reports write them.
# Expected: the amount: 115.089 billion yuan, however the currency is named.
# Seen: with a code and a space before it every amount is a hundredth of what is written, without an error; with $ or the name
# behind it is right.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-suite@1.3.1

cat >see.cjs <<'EOF'
const { recognizeCurrency } = require('@microsoft/recognizers-text-suite');

const amounts = ['115.089 billion yuan', '115.089 billion RMB', 'RMB 115.089 billion', 'USD 400 million', '$400 million', 'EUR 12.50'];
for (const amount of amounts)
  console.log(amount, '=', ...recognizeCurrency(amount, 'en-us').map(({ resolution }) => resolution.value));
EOF
diff <(node see.cjs) - <<'EOF'
115.089 billion yuan = 115089000000
115.089 billion RMB = 115089000000
RMB 115.089 billion = 1150890000
USD 400 million = 4000000
$400 million = 400000000
EUR 12.50 = 0.125
EOF
echo 'As stated.'
