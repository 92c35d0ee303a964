#!/usr/bin/env bash
# datapackage 1.1.10 (Frictionless), a CSV that begins with a byte order mark, as Excel wants Chinese.
# Expected: the mark is skipped, as the RFC of UTF-8 has it for marked text.
# Seen: it belongs to the name of the first column, and the table is refused.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datapackage@1.1.10

cat >see.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import datapackage from 'datapackage';

const fields = [
  { name: 'id', type: 'string' },
  { name: 'label', type: 'string' },
];
for (const mark of ['', '\ufeff']) {
  writeFileSync('table.csv', `${mark}id,label\ngdp,全区生产总值\n`);
  const resources = [{ name: 'table', path: 'table.csv', schema: { fields } }];
  const { resources: [table] } = await datapackage.Package.load({ name: 'report', resources }, { basePath: '.' });
  try {
    console.log(JSON.stringify(await table.read({ keyed: true })));
  } catch (error) {
    console.log(error.errors[0].message);
  }
}
EOF
diff <(node see.mjs) - <<'EOF'
[{"id":"gdp","label":"全区生产总值"}]
The column header name 'id' is missing
EOF
echo 'As stated.'
