#!/usr/bin/env bash
# ilib-xliff 1.4.1, an XLIFF 2.0 unit whose sentence has its figure in a pair of codes (pc) or marks it (mrk).
# Expected: the words of the sentence, 增长6.5%左右, with the codes or without, as it gives them from <g> in XLIFF 1.2.
# Seen: the words before and behind are joined by a comma and the figure is gone: 增长,左右. No error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ilib-xliff@1.4.1

cat >see.mjs <<'EOF'
import { Xliff } from 'ilib-xliff';

const files = {
  1.2: (source) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f" source-language="zh-CN" target-language="en-US" datatype="plaintext" product-name="p"><body><trans-unit id="u" resname="k"><source>${source}</source><target>text</target></trans-unit></body></file></xliff>`,
  '2.0': (source) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="en-US"><file id="f" original="f"><unit id="u" name="k"><segment><source>${source}</source><target>text</target></segment></unit></file></xliff>`,
};
for (const [version, source] of [
  ['1.2', '增长<g id="1">6.5%</g>左右'],
  ['2.0', '增长6.5%左右'],
  ['2.0', '增长<pc id="1">6.5%</pc>左右'],
  ['2.0', '由<pc id="1">5家</pc>增至<pc id="2">9家</pc>'],
  ['2.0', '增长<mrk id="m" type="term">6.5%</mrk>左右'],
]) {
  const xliff = new Xliff();
  xliff.deserialize(files[version](source));
  console.log(version, source, '|', ...xliff.getTranslationUnits().map((unit) => unit.source));
}
EOF
diff <(node see.mjs) - <<'EOF'
1.2 增长<g id="1">6.5%</g>左右 | 增长6.5%左右
2.0 增长6.5%左右 | 增长6.5%左右
2.0 增长<pc id="1">6.5%</pc>左右 | 增长,左右
2.0 由<pc id="1">5家</pc>增至<pc id="2">9家</pc> | 由,增至
2.0 增长<mrk id="m" type="term">6.5%</mrk>左右 | 增长,左右
EOF
echo 'As stated.'
