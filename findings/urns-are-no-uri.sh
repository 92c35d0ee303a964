#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless), a text field with "format": "uri".
# Expected: every URI of RFC 3986, which gives urn: and mailto: among its examples.
# Seen: only web and ftp addresses with a dotted name are accepted; a book's number as a URN, a mail address and a server
# that has no dot in its name are refused, and with them the whole table.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6

cat >see.mjs <<'JS'
import tableschema from 'tableschema';

const schema = await tableschema.Schema.load({ fields: [{ name: 'link', type: 'string', format: 'uri' }] });
const links = ['https://example.org/zh/', 'urn:isbn:9787111213826', 'mailto:a@example.org', 'http://localhost:4321/zh/'];
for (const link of links) {
  try {
    console.log('accepted', schema.castRow([link])[0]);
  } catch {
    console.log('refused ', link);
  }
}
JS
diff <(node see.mjs) - <<'EOF'
accepted https://example.org/zh/
refused  urn:isbn:9787111213826
refused  mailto:a@example.org
refused  http://localhost:4321/zh/
EOF
echo 'As stated.'
