#!/usr/bin/env bash
# ro-crate 3.7.2 (RO-Crate 1.1), a title that says its language and a date that says its type, as JSON-LD writes them:
# {"@value": "报告", "@language": "zh-Hans"}.
# Expected: the title and the date, as they were or as plain text.
# Seen: each becomes a reference to a thing of the crate that is not there, and its text is gone, from what is asked for and from
# what is written again; without a language or type it stays. No error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ro-crate@3.7.2

cat >see.cjs <<'EOF'
const { ROCrate } = require('ro-crate');

const about = {
  '@id': 'ro-crate-metadata.json',
  '@type': 'CreativeWork',
  about: { '@id': './' },
  conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
};
const date = { '@value': '2024-02-05', '@type': 'http://www.w3.org/2001/XMLSchema#date' };
for (const [name, datePublished] of [
  ['报告', '2024-02-05'],
  [{ '@value': '报告', '@language': 'zh-Hans' }, date],
]) {
  const root = { '@id': './', '@type': 'Dataset', name, datePublished };
  const crate = new ROCrate({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': [about, root] });
  const { '@graph': written } = crate.toJSON();
  console.log(JSON.stringify([crate.rootDataset.name, crate.rootDataset.datePublished]));
  console.log(written.length, 'things,', JSON.stringify(written).includes('报告') ? 'with the title' : 'without the title');
}
EOF
diff <(node see.cjs) - <<'EOF'
["报告","2024-02-05"]
2 things, with the title
[{"@id":"entity-1"},{"@id":"entity-2"}]
2 things, without the title
EOF
echo 'As stated.'
