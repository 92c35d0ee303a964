#!/usr/bin/env bash
# xliff 6.4.0, an XLIFF 2 segment with a marked term.
# Expected: <mrk>, which marks words and changes none, leaves them in place.
# Seen: the words inside it are gone, without an error; the words of paired codes (<pc>) stay.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0

cat >see.mjs <<'EOF'
import xliff from 'xliff';

for (const tag of ['pc', 'mrk']) {
  const mark = (words) => `<${tag} id="1"${tag === 'mrk' ? ' type="term"' : ''}>${words}</${tag}>`;
  const segment = `<source>新增${mark('5家')}医院</source><target>${mark('Five')} new hospitals</target>`;
  const { resources } = await xliff.xliff2js(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><file id="f"><unit id="u"><segment>${segment}</segment></unit></file></xliff>`,
  );
  console.log(tag, JSON.stringify(resources).includes('5家'), JSON.stringify(resources).includes('Five'));
}
EOF
diff <(node see.mjs) - <<'EOF'
pc true true
mrk false false
EOF
echo 'As stated.'
