#!/usr/bin/env bash
# svgo 4.1.0, a Chinese chart with both lang and xml:lang, for browsers the one and for XML readers such as librsvg the other.
# Expected: a smaller file with its language, by which Chinese or Japanese shapes are chosen and a voice is.
# Seen: lang is always taken out; xml:lang alone stays, but beside lang it goes too, so that a chart that says its language
# twice has none. The names that aria-labelledby points to are taken out as well, and it stays.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0

cat >see.mjs <<'EOF'
import { optimize } from 'svgo';

const root = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"';
const show = (attributes, content) => {
  const { data } = optimize(`<svg ${root}${attributes}>${content}</svg>`);
  console.log(data.replace(/ (xmlns|viewBox)="[^"]*"/g, ''));
};
for (const attributes of [' xml:lang="zh-Hans"', ' lang="zh-Hans"', ' lang="zh-Hans" xml:lang="zh-Hans"'])
  show(attributes, '<text y="20">直达</text>');
show(' aria-labelledby="name"', '<title id="name">生产总值</title><path d="M1 2h3"/>');
EOF
diff <(node see.mjs) - <<'EOF'
<svg xml:lang="zh-Hans"><text y="20">直达</text></svg>
<svg><text y="20">直达</text></svg>
<svg><text y="20">直达</text></svg>
<svg aria-labelledby="name"><title>生产总值</title><path d="M1 2h3"/></svg>
EOF
echo 'As stated.'
