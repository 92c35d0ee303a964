#!/usr/bin/env bash
# numeral 2.0.6, figures as reports write them: ranges, fractions and a fall with the minus of typography.
# Expected: NaN where there is more than one number, as 6.5±0.5 is; −8.2% is a fall, as -8.2% is.
# Seen: the digits are run together, and an odd number of hyphens makes them negative: 3-5 is -35, 5%-6% is -0.56, 1/3 is 13;
# with U+2212 the fall is a rise.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6

cat >see.cjs <<'EOF'
const numeral = require('numeral');

for (const text of ['6.5%', '-8.2%', '−8.2%', '3-5', '3–5', '5%-6%', '2023-2024', '1/3', '6.5±0.5']) {
  const value = numeral(text).value();
  console.log(text, Number(value.toPrecision(12)));
}
EOF
diff <(node see.cjs) - <<'EOF'
6.5% 0.065
-8.2% -0.082
−8.2% 0.082
3-5 -35
3–5 35
5%-6% -0.56
2023-2024 -20232024
1/3 13
6.5±0.5 NaN
EOF
echo 'As stated.'
