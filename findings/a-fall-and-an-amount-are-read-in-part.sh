#!/usr/bin/env bash
# compromise 14.17.0, figures in English sentences: changes with a minus, amounts of money.
# Expected: -8.2% is -8.2; money is the amount that numbers find; US$ and RMB before a figure leave it what it is.
# Seen: the minus stands aside as a prefix and the number is 8.2, a rise; as money, 115.089 billion yuan is 115.089; and of
# US$400 million and RMB400 million the word alone is found, so that both are 1000000.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0

cat >see.cjs <<'EOF'
const nlp = require('compromise');

const show = (found) => (found.found ? found.get().join(' ') : 'none');
for (const text of [
  'minus 8.2%',
  'Exports changed by -8.2%.',
  '115.089 billion yuan',
  '$400 million',
  'US$400 million',
  'RMB400 million',
]) {
  const read = nlp(text);
  console.log(text, '| number', show(read.numbers()), '| money', show(read.money()));
}
EOF
diff <(node see.cjs) - <<'EOF'
minus 8.2% | number -8.2 | money none
Exports changed by -8.2%. | number 8.2 | money none
115.089 billion yuan | number 115089000000 | money 115.089
$400 million | number 400000000 | money 400
US$400 million | number 1000000 | money none
RMB400 million | number 1000000 | money none
EOF
echo 'As stated.'
