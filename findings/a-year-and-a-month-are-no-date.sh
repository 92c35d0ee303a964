#!/usr/bin/env bash
# chrono-node 2.10.3, dates in Chinese (zh.hans), read on 30 November 2026.
# Expected: 2024年2月 is February 2024, as "February 2024" is in English; 2024年1-5月 is January to May of that year.
# Seen: a year with a month is no date at all; a range with a dash is May of the year in which it is read; in words it is right.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3

cat >see.mjs <<'EOF'
import * as chrono from 'chrono-node';

const today = new Date(2026, 10, 30);
const month = (date) => date && `${date.get('year')}-${date.get('month')}`;
const read = (parser, text) => {
  const [found] = parser.parse(text, today);
  console.log(text, found ? [month(found.start), month(found.end)].filter(Boolean).join(' to ') : 'no date');
};
read(chrono.en, 'February 2024');
for (const text of ['2024年2月', '2024年2月5日', '2024年1-5月', '2024年1月至5月']) read(chrono.zh.hans, text);
EOF
diff <(node see.mjs) - <<'EOF'
February 2024 2024-2
2024年2月 no date
2024年2月5日 2024-2
2024年1-5月 2026-5
2024年1月至5月 2024-1 to 2024-5
EOF
echo 'As stated.'
