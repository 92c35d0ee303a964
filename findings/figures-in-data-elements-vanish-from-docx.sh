#!/usr/bin/env bash
# html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1, HTML whose figures and dates are marked with <data> and <time>.
# Expected: a Word file with all the words: elements inside a sentence that have no style of their own are plain text.
# Seen: the figure, the date, the abbreviation and what is quoted are gone with their elements, without an error, so that the
# sentence still reads on; strong and span stay.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 fflate@0.8.3

cat >see.cjs <<'EOF'
const { strFromU8, unzipSync } = require('fflate');

const html =
  '<p>截至<time datetime="2023-12-31">年底</time>，<abbr title="gross domestic product">GDP</abbr>完成<data value="115089000000">1150.89亿元</data>，增长<strong>6.5%</strong>，实现<q>双过半</q>，<span>居全市首位</span>。</p>';
(async () => {
  for (const name of ['html-to-docx', '@turbodocx/html-to-docx']) {
    const required = require(name);
    const file = await (required.default ?? required)(html);
    const xml = strFromU8(unzipSync(new Uint8Array(file))['word/document.xml']);
    console.log(name, xml.replace(/<[^>]*>|\s+/g, ''));
  }
})();
EOF
diff <(node see.cjs) - <<'EOF'
html-to-docx 截至，完成，增长6.5%，实现，居全市首位。
@turbodocx/html-to-docx 截至，完成，增长6.5%，实现，居全市首位。
EOF
echo 'As stated.'
