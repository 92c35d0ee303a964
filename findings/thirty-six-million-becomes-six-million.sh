#!/usr/bin/env bash
# words-to-numbers 1.5.1, numbers in English words with a large unit, as reports and their speech versions write them.
# Expected: the unit multiplies all that stands before it: thirty-six million is 36000000.
# Seen: it multiplies the last word alone, and the words before it are added: 6000030, and 2020 for twenty-two thousand, without
# an error. Where one word or one with hundred stands before the unit it is right; with a decimal it is not a number.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts words-to-numbers@1.5.1

cat >see.cjs <<'EOF'
const { wordsToNumbers } = require('words-to-numbers');

for (const words of [
  'thirty million',
  'three hundred million',
  'thirty-six million',
  'twenty-two thousand',
  'two hundred and twenty million',
  'two point five million',
])
  console.log(words, '=', wordsToNumbers(words));
EOF
diff <(node see.cjs) - <<'EOF'
thirty million = 30000000
three hundred million = 300000000
thirty-six million = 6000030
twenty-two thousand = 2020
two hundred and twenty million = 20000200
two point five million = NaN
EOF
echo 'As stated.'
