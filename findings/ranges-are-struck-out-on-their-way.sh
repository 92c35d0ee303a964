#!/usr/bin/env bash
# turndown 7.2.5 and html-to-md 0.8.8, HTML to Markdown, read again by marked 18.2.1 and by remark-gfm 4.0.1: two ranges in one
# paragraph, written with ~, as Chinese often writes them.
# Expected: the words that went in, as other signs of Markdown are escaped; node-html-markdown 2.0.0 escapes this one too.
# Seen: the tildes are left bare, and what stands between them is struck out: 3~5个…8~10家 comes back as 35个…810家.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 html-to-md@0.8.8 node-html-markdown@2.0.0 marked@18.2.1 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat >see.mjs <<'EOF'
import htmlToMd from 'html-to-md';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import TurndownService from 'turndown';
import { unified } from 'unified';

const html = '<p>建设3~5个园区，培育8~10家企业。</p>';
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const written = {
  turndown: new TurndownService().turndown(html),
  'html-to-md': htmlToMd(html),
  'node-html-markdown': NodeHtmlMarkdown.translate(html),
};
for (const [name, markdown] of Object.entries(written)) {
  console.log(name, 'marked', marked(markdown).trim());
  console.log(name, 'remark-gfm', String(remark.processSync(markdown)));
}
EOF
diff <(node see.mjs) - <<'EOF'
turndown marked <p>建设3<del>5个园区，培育8</del>10家企业。</p>
turndown remark-gfm <p>建设3<del>5个园区，培育8</del>10家企业。</p>
html-to-md marked <p>建设3<del>5个园区，培育8</del>10家企业。</p>
html-to-md remark-gfm <p>建设3<del>5个园区，培育8</del>10家企业。</p>
node-html-markdown marked <p>建设3~5个园区，培育8~10家企业。</p>
node-html-markdown remark-gfm <p>建设3~5个园区，培育8~10家企业。</p>
EOF
echo 'As stated.'
