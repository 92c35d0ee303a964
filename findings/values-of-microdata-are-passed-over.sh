#!/usr/bin/env bash
# web-auto-extractor 1.0.17, figures in microdata and in JSON-LD.
# Expected: the value of <data> and <meter> is their value attribute and that of <time> its datetime, as HTML has it and
# microdata-node 2.0.0 reads it; each thing of a JSON-LD @graph under its type.
# Seen: the words on the page are given in place of the values: 1150.89亿元 for 115089000000 and 去年底 for a date; a whole graph
# is put under the name "undefined".
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts web-auto-extractor@1.0.17 microdata-node@2.0.0

cat >see.cjs <<'EOF'
const { toJson } = require('microdata-node');
const { default: WebAutoExtractor } = require('web-auto-extractor');

const figure =
  '<p itemscope itemtype="https://schema.org/Observation"><time itemprop="observationDate" datetime="2023-12-31">去年底</time><data itemprop="value" value="115089000000">1150.89亿元</data><meter itemprop="marginOfError" value="0.065">6.5%</meter></p>';
const graph = [{ '@type': 'Report', name: '报告' }, { '@type': 'Dataset', name: '数字' }];
const script = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })}</script>`;
const html = `<!doctype html><html><head><title>报告</title>${script}</head><body>${figure}</body></html>`;
const { jsonld, microdata } = WebAutoExtractor().parse(html);
const { value, observationDate, marginOfError } = microdata.Observation[0];
console.log('web-auto-extractor', observationDate, value, marginOfError, '|', ...Object.keys(jsonld));
const { properties } = toJson(html, { base: 'https://example.org/' }).items[0];
console.log('microdata-node', ...Object.values(properties).flat());
EOF
diff <(node see.cjs) - <<'EOF'
web-auto-extractor 去年底 1150.89亿元 6.5% | undefined
microdata-node 2023-12-31 115089000000 0.065
EOF
echo 'As stated.'
