#!/usr/bin/env bash
# vega-loader 5.1.3 (Vega), a CSV whose types are found by itself (parse: 'auto'), with names of figures such as gdp-1.
# Expected: names stay text, as 第1章 does, and as all of a column do where one of them has no number.
# Seen: where every name is a word with a number like that of a month behind it, the column is taken for dates: gdp-1 and 街道 1
# are 1 January 2001, chapter 3.1 and 3.12 the first and the twelfth of March; no name is left, and there is no error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vega-loader@5.1.3

cat >see.mjs <<'EOF'
import { read } from 'vega-loader';

for (const names of [
  ['gdp', 'gdp-2'],
  ['第1章', '第2章'],
  ['gdp-1', 'gdp-2'],
  ['chapter 3.1', 'chapter 3.12'],
  ['街道 1', '街道 12'],
]) {
  const rows = read(`id,value\n${names.map((name) => `${name},6.5\n`).join('')}`, { type: 'csv', parse: 'auto' });
  console.log(names.join(', '), '|', rows.map(({ id }) => (typeof id === 'string' ? id : new Date(id).toDateString())).join(', '));
}
EOF
diff <(node see.mjs) - <<'EOF'
gdp, gdp-2 | gdp, gdp-2
第1章, 第2章 | 第1章, 第2章
gdp-1, gdp-2 | Mon Jan 01 2001, Thu Feb 01 2001
chapter 3.1, chapter 3.12 | Thu Mar 01 2001, Mon Mar 12 2001
街道 1, 街道 12 | Mon Jan 01 2001, Sat Dec 01 2001
EOF
echo 'As stated.'
