#!/usr/bin/env bash
# jsonld 9.0.0 and oxigraph 0.5.11, a JSON-LD number whose context says that it is an xsd:decimal, in a question to a store.
# Expected: 1150.89 is the decimal 1150.89 and can be compared and added, as 22000 can.
# Seen: both write it with an exponent, as the standard has it for every number with a fraction, and keep the type: "1.15089E3",
# which no xsd:decimal may be. The store holds it and cannot count with it: it is not above 1000, and one such figure leaves
# the sum of all without a value. As a string in the JSON it is right.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0 oxigraph@0.5.11

cat >see.mjs <<'EOF'
import jsonld from 'jsonld';
import oxigraph from 'oxigraph';

const ask = (store, what) => store.query(`PREFIX e: <https://example.org/> ${what}`);
for (const value of [1150.89, '1150.89']) {
  const document = {
    '@context': { '@vocab': 'https://example.org/', value: { '@type': 'http://www.w3.org/2001/XMLSchema#decimal' } },
    '@graph': [
      { '@id': 'urn:example:gdp', value },
      { '@id': 'urn:example:jobs', value: 22000 },
    ],
  };
  const texts = {
    'application/n-quads': await jsonld.toRDF(document, { format: 'application/n-quads' }),
    'application/ld+json': JSON.stringify(document),
  };
  for (const [format, text] of Object.entries(texts)) {
    const store = new oxigraph.Store();
    store.load(text, { format });
    const [{ object }] = store.match(oxigraph.namedNode('urn:example:gdp'));
    const above = ask(store, 'SELECT ?s { ?s e:value ?v FILTER(?v > 1000) }').length;
    const sum = ask(store, 'SELECT (SUM(?v) AS ?sum) { ?s e:value ?v }')[0].get('sum')?.value;
    console.log(typeof value, format, object.value, object.datatype.value.split('#')[1], '| above 1000:', above, '| sum:', sum ?? 'none');
  }
}
EOF
diff <(node see.mjs) - <<'EOF'
number application/n-quads 1.15089E3 decimal | above 1000: 1 | sum: none
number application/ld+json 1.15089E3 decimal | above 1000: 1 | sum: none
string application/n-quads 1150.89 decimal | above 1000: 2 | sum: 23150.89
string application/ld+json 1150.89 decimal | above 1000: 2 | sum: 23150.89
EOF
echo 'As stated.'
