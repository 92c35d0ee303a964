#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless), a number field with "bareNumber": false.
# Expected: what stands before and after a number is left out, and the number stays what it was.
# Seen: the minus goes with it, so that a fall becomes a rise; 亿 (hundred million) and 万 (ten thousand) are left out
# as if they were units; digits in full width are read as nothing, and nothing as 0.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6

cat >see.mjs <<'EOF'
import tableschema from 'tableschema';

const schema = await tableschema.Schema.load({ fields: [{ name: 'value', type: 'number', bareNumber: false }] });
for (const text of ['-8.2%', '220亿', '1.2万', '２２']) console.log(text, schema.castRow([text])[0]);
EOF
diff <(node see.mjs) - <<'EOF'
-8.2% 8.2
220亿 220
1.2万 1.2
２２ 0
EOF
echo 'As stated.'
