#!/usr/bin/env bash
# n3 2.13.12 and jsonld 9.0.0, the language of a literal.
# Expected: zh-Hans stays zh-Hans, as BCP 47 writes it and as lang attributes and fonts are matched by hand.
# Seen: both give zh-hans; a comparison with the tag that went in fails.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts n3@2.13.12 jsonld@9.0.0

cat >see.mjs <<'EOF'
import jsonld from 'jsonld';
import n3 from 'n3';

console.log(new n3.Parser().parse('<urn:example:a> <urn:example:name> "崂山"@zh-Hans .')[0].object.language);
const name = { '@value': '崂山', '@language': 'zh-Hans' };
const document = { '@id': 'urn:example:a', 'urn:example:name': name };
console.log((await jsonld.toRDF(document, { format: 'application/n-quads' })).trim());
EOF
diff <(node see.mjs) - <<'EOF'
zh-hans
<urn:example:a> <urn:example:name> "崂山"@zh-hans .
EOF
echo 'As stated.'
