#!/usr/bin/env bash
# parse-link-header 2.0.0 and li 1.3.0, a Link header with several links of one relation: languages, authors, files of a report.
# Expected: all of them, as RFC 8288 lets a relation occur as often as it likes and http-link-header 1.1.4 reads it.
# Seen: the last of each relation alone: one language, one author, one file; the others are gone without an error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4

cat >see.cjs <<'EOF'
const LinkHeader = require('http-link-header');
const li = require('li');
const parseLinkHeader = require('parse-link-header');

const links = [
  ['alternate', 'zh/', '; hreflang="zh-Hans"'],
  ['alternate', 'en/', '; hreflang="en"'],
  ['author', 'a', ''],
  ['author', 'b', ''],
  ['item', 'report.pdf', '; type="application/pdf"'],
  ['item', 'figures.csv', '; type="text/csv"'],
];
const header = links.map(([rel, file, more]) => `<https://example.org/${file}>; rel="${rel}"${more}`).join(', ');
const show = (name, addresses) => console.log(name, ...addresses.map((address) => address.split('org/')[1]));
show('http-link-header', LinkHeader.parse(header).refs.map(({ uri }) => uri));
show('parse-link-header', Object.values(parseLinkHeader(header)).map(({ url }) => url));
show('li', Object.values(li.parse(header)));
EOF
diff <(node see.cjs) - <<'EOF'
http-link-header zh/ en/ a b report.pdf figures.csv
parse-link-header en/ b figures.csv
li en/ b figures.csv
EOF
echo 'As stated.'
