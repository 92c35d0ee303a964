#!/usr/bin/env bash
# metascraper 5.58.1 with metascraper-author 5.56.2, a page with several authors.
# Expected: the tags that libraries and newspapers write (citation_author, DC.creator) name the authors, and all of them.
# Seen: both tags are passed over; of several author tags the first is taken; JSON-LD alone names all.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.58.1 metascraper-author@5.56.2

cat >see.mjs <<'EOF'
import metascraper from 'metascraper';
import author from 'metascraper-author';

const read = metascraper([author()]);
const heads = {
  citation_author: '<meta name="citation_author" content="甲"><meta name="citation_author" content="乙">',
  'DC.creator': '<meta name="DC.creator" content="甲"><meta name="DC.creator" content="乙">',
  author: '<meta name="author" content="甲"><meta name="author" content="乙">',
  'JSON-LD': `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    author: ['甲', '乙'].map((name) => ({ '@type': 'Person', name })),
  })}</script>`,
};
for (const [name, head] of Object.entries(heads)) {
  const html = `<html><head>${head}</head><body><p>text</p></body></html>`;
  console.log(name, (await read({ html, url: 'https://example.org/' })).author);
}
EOF
diff <(node see.mjs) - <<'EOF'
citation_author null
DC.creator null
author 甲
JSON-LD 甲 and 乙
EOF
echo 'As stated.'
