#!/usr/bin/env bash
# write-excel-file 4.1.1, a cell with a property that it does not know.
# Expected: an error, or the link that other libraries make of "hyperlink".
# Seen: neither: the workbook is written, and the address is nowhere in it.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts write-excel-file@4.1.1 fflate@0.8.3

cat >see.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

await writeXlsxFile([[{ value: 'word', hyperlink: 'https://example.org/' }]]).toFile('table.xlsx');
const parts = Object.values(unzipSync(readFileSync('table.xlsx'))).map((part) => strFromU8(part));
console.log('word', parts.some((part) => part.includes('word')));
console.log('address', parts.some((part) => part.includes('example.org')));
EOF
diff <(node see.mjs) - <<'EOF'
word true
address false
EOF
echo 'As stated.'
