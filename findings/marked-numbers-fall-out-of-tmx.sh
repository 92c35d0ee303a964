#!/usr/bin/env bash
# tmexchange 2.0.6, a translation memory (TMX 1.4b) whose sentences mark a number with <hi>.
# Expected: the sentence with the number in its place, as <hi> only delimits words that belong to the text.
# Seen: the number is taken out and put beside the sentence; where it stood is lost, so that 增长6.5%左右 is 增长左右 with
# 6.5% after it, and of two numbers nobody can say which belongs where.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tmexchange@2.0.6

cat >see.mjs <<'EOF'
import tmexchange from 'tmexchange';

const header = '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="zh" datatype="plaintext"/>';
const read = async (zh) => {
  const { resources } = await tmexchange.tmx2js(
    `<tmx version="1.4">${header}<body><tu tuid="u"><tuv xml:lang="zh"><seg>${zh}</seg></tuv><tuv xml:lang="en"><seg>text</seg></tuv></tu></body></tmx>`,
  );
  console.log(JSON.stringify(resources.u.zh));
};
await read('增长6.5%左右');
await read('增长<hi>6.5%</hi>左右');
await read('由<hi>5家</hi>增至<hi>9家</hi>');
EOF
diff <(node see.mjs) - <<'EOF'
"增长6.5%左右"
{"_":"增长左右","hi":["6.5%"]}
{"_":"由增至","hi":["5家","9家"]}
EOF
echo 'As stated.'
