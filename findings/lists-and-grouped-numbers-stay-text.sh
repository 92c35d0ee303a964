#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0, a CSV with metadata of CSV on the Web: a column with a separator, and numbers whose format names
# the mark between their thousands.
# Expected: two values of 甲;乙, and the decimal 1150.89 of 1,150.89, as formats of dates are read.
# Seen: the list is one value, 甲;乙; the commas stay in the number, "1,150.89"^^xsd:decimal, which is none; 是 of a column with
# the format 是|否 is a boolean called 是. No error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @zazuko/rdf-parser-csvw@0.17.0 @zazuko/env@3.0.1 n3@2.13.12

cat >see.mjs <<'EOF'
import { Readable } from 'node:stream';
import rdf from '@zazuko/env';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import n3 from 'n3';

const columns = {
  date: ['csvw:datatype [ csvw:base "date"; csvw:format "yyyy.M.d" ]', '2024.2.5'],
  list: ['csvw:separator ";"', '甲;乙'],
  number: ['csvw:datatype [ csvw:base "decimal"; csvw:format [ csvw:groupChar ","; csvw:decimalChar "." ] ]', '"1,150.89"'],
  boolean: ['csvw:datatype [ csvw:base "boolean"; csvw:format "是|否" ]', '是'],
};
const described = Object.entries(columns).map(([name, [as]]) => `[ csvw:name "${name}"; csvw:title "${name}"; ${as} ]`);
const turtle = `@prefix csvw: <http://www.w3.org/ns/csvw#>. [] csvw:url "table.csv"; csvw:tableSchema [ csvw:column ( ${described.join(' ')} ) ].`;
const metadata = rdf.dataset(new n3.Parser().parse(turtle));
const csv = `${Object.keys(columns).join(',')}\n${Object.values(columns).map(([, cell]) => cell).join(',')}\n`;
const parser = new CsvwParser({ factory: rdf, metadata, baseIRI: 'https://example.org/table.csv' });
for await (const { predicate, object } of parser.import(Readable.from([csv]))) {
  const name = predicate.value.split('#').at(-1);
  if (name in columns) console.log(name, object.value, object.datatype.value.split('#')[1]);
}
EOF
diff <(node see.mjs) - <<'EOF'
date 2024-02-05 date
list 甲;乙 string
number 1,150.89 decimal
boolean 是 boolean
EOF
echo 'As stated.'
