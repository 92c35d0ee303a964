#!/usr/bin/env bash
# feed 6.0.0, a feed in Chinese.
# Expected: "language" is written into all three kinds of feed, as each has a place for it.
# Seen: into RSS alone; the Atom feed has no xml:lang and the JSON feed no language, so readers take them for their own language.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts feed@6.0.0

cat >see.mjs <<'EOF'
import { Feed } from 'feed';

const feed = new Feed({ title: '更正', id: 'urn:example:1', link: 'https://example.org/', language: 'zh-Hans', copyright: '', updated: new Date(0) });
for (const kind of ['atom1', 'rss2', 'json1']) console.log(kind, feed[kind]().includes('zh-Hans'));
EOF
diff <(node see.mjs) - <<'EOF'
atom1 false
rss2 true
json1 false
EOF
echo 'As stated.'
