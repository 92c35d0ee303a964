#!/usr/bin/env bash
# tabletojson 4.1.15 and html-table-to-json 1.0.0, a table whose rows have heads, <th scope="row">, as accessible tables have.
# Expected: under 2022 the figure of 2022.
# Seen: under 2022 stands the figure of 2023, and that of 2022 under a head made of the name of the row, without an error: every
# figure moves by a year. With <td> for the name of the row all is in its place.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tabletojson@4.1.15 html-table-to-json@1.0.0

cat >see.cjs <<'EOF'
const HtmlTableToJson = require('html-table-to-json');
const { tabletojson } = require('tabletojson');

for (const name of ['<td>生产总值</td>', '<th scope="row">生产总值</th>']) {
  const html = `<table><tr><th>指标</th><th>2022</th><th>2023</th></tr><tr>${name}<td>1085.00</td><td>1150.89</td></tr></table>`;
  console.log(name.slice(0, 3), 'tabletojson', JSON.stringify(tabletojson.convert(html)[0]));
  console.log(name.slice(0, 3), 'html-table-to-json', JSON.stringify(HtmlTableToJson.parse(html).results[0]));
}
EOF
diff <(node see.cjs) - <<'EOF'
<td tabletojson [{"2022":"1085.00","2023":"1150.89","指标":"生产总值"}]
<td html-table-to-json [{"2022":"1085.00","2023":"1150.89","指标":"生产总值"}]
<th tabletojson [{"2022":"1150.89","生产总值":"1085.00"}]
<th html-table-to-json [{"2022":"1150.89","生产总值":"1085.00"}]
EOF
echo 'As stated.'
