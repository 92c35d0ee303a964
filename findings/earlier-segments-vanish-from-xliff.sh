#!/usr/bin/env bash
# xliff 6.4.0, an XLIFF 2 unit that was cut into two segments, as CAT tools cut a paragraph into sentences.
# Expected: the words of both segments, in their order, or an error.
# Seen: the last segment alone; the first sentence is gone from source and target, without an error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0

cat >see.mjs <<'EOF'
import xliff from 'xliff';

const sentences = [
  ['增长6.5%左右。', 'Growth was around 6.5 percent.'],
  ['新增5家医院。', 'Five hospitals were added.'],
];
const segments = sentences.map(([zh, en], index) => `<segment id="s${index}"><source>${zh}</source><target>${en}</target></segment>`);
for (const some of [segments.slice(0, 1), segments]) {
  const { resources } = await xliff.xliff2js(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="u">${some.join('')}</unit></file></xliff>`,
  );
  console.log(some.length, JSON.stringify(resources.f.u));
}
EOF
diff <(node see.mjs) - <<'EOF'
1 {"source":"增长6.5%左右。","target":"Growth was around 6.5 percent."}
2 {"source":"新增5家医院。","target":"Five hospitals were added."}
EOF
echo 'As stated.'
