#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3, an Atom feed that has no entry yet (RFC 4287 allows it).
# Expected: a feed with an empty list.
# Seen: an error, as if it were no feed.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3

cat >see.mjs <<'EOF'
import { extractFromXml } from '@extractus/feed-extractor';

const head = '<title>更正</title><id>urn:example:corrections</id><updated>2024-02-05T00:00:00Z</updated>';
const entry = `<entry><title>第一版</title><id>urn:example:1</id><updated>2024-02-05T00:00:00Z</updated><link href="https://example.org/"/></entry>`;
for (const entries of [entry, '']) {
  try {
    const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${head}${entries}</feed>`;
    console.log(extractFromXml(feed).entries.length);
  } catch (error) {
    console.log(error.message);
  }
}
EOF
diff <(node see.mjs) - <<'EOF'
1
Unrecognized feed format
EOF
echo 'As stated.'
