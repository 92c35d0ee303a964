#!/usr/bin/env bash
# numfmt 4.0.1, formats of numbers that Chinese spreadsheets use.
# Expected: what Excel shows: 2.2万 (an exclamation mark escapes the point), numerals for [DBNum1], 星期一 for aaaa.
# Seen: the exclamation mark is printed and the number is not divided, DBNum1 is passed over, the day is English.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numfmt@4.0.1

cat >see.mjs <<'EOF'
import { format } from 'numfmt';

console.log(format('0!.0,"万"', 22000));
console.log(format('[DBNum1][$-804]0', 20));
console.log(format('aaaa', 45327));
EOF
diff <(node see.mjs) - <<'EOF'
22!.0万
20
Monday
EOF
echo 'As stated.'
