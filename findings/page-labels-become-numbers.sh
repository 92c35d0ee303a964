#!/usr/bin/env bash
# epubjs 0.3.93, the page list of an EPUB 3: places with labels that are no whole numbers.
# Expected: the label of each place, which EPUB leaves to the publisher: iv, 3.1, 3.12, 第三页.
# Seen: only the whole number with which a label begins is kept, so that 3.1 and 3.12 are one page, and iv and 第三页 none;
# first page, last page and their number, by which a reader goes to a page, are NaN as well.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epubjs@0.3.93 @xmldom/xmldom@0.7.13

cat >see.cjs <<'JS'
const { DOMParser } = require('@xmldom/xmldom');
const { default: PageList } = require('epubjs/lib/pagelist.js');

function read(labels) {
  const items = labels.map((label, index) => `<li><a href="a.xhtml#p${index}">${label}</a></li>`);
  const html = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="page-list"><ol>${items.join('')}</ol></nav></body></html>`;
  const { pages, firstPage, lastPage } = new PageList(new DOMParser().parseFromString(html, 'application/xhtml+xml'));
  console.log(labels.join(' '), '|', ...pages, '|', firstPage, lastPage);
}
read(['1', '2', '3']);
read(['3.1', '3.12']);
read(['iv', '3', '第三页']);
JS
diff <(node see.cjs) - <<'EOF'
1 2 3 | 1 2 3 | 1 3
3.1 3.12 | 3 3 | 3 3
iv 3 第三页 | NaN 3 NaN | NaN NaN
EOF
echo 'As stated.'
