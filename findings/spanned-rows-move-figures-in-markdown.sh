#!/usr/bin/env bash
# turndown-plugin-gfm 1.0.2 (turndown 7.2.5), node-html-markdown 2.0.0 and html-to-md 0.8.8, a table whose row has a head over
# two rows, <th rowspan="2">, written as Markdown.
# Expected: the second row keeps its columns, with an empty cell below the head, as rehype-remark 10.0.1 writes it.
# Seen: its cells move to the left: the growth of 2023, 6.5%, stands under 2022, and that of 2022 where the names of rows stand.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 html-to-md@0.8.8 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0

cat >see.mjs <<'EOF'
import htmlToMd from 'html-to-md';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import gfm from 'turndown-plugin-gfm';
import { unified } from 'unified';

const html =
  '<table><thead><tr><th>指标</th><th>2022</th><th>2023</th></tr></thead><tbody><tr><th rowspan="2">生产总值</th><td>1085亿元</td><td>1150亿元</td></tr><tr><td>6.1%</td><td>6.5%</td></tr></tbody></table>';
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const written = {
  'turndown-plugin-gfm': new TurndownService().use(gfm.gfm).turndown(html),
  'node-html-markdown': NodeHtmlMarkdown.translate(html),
  'html-to-md': htmlToMd(html),
  'rehype-remark': String(rehype.processSync(html)),
};
for (const [name, markdown] of Object.entries(written))
  console.log(name, markdown.split('\n').find((line) => line.includes('6.5%')).replace(/\s+/g, ''));
EOF
diff <(node see.mjs) - <<'EOF'
turndown-plugin-gfm |6.1%|6.5%|
node-html-markdown |6.1%|6.5%||
html-to-md |6.1%|6.5%|
rehype-remark ||6.1%|6.5%|
EOF
echo 'As stated.'
