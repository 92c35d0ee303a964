#!/usr/bin/env bash
# lightningcss 1.33.0 (in Vite 8), minifying without targets.
# Expected: longhands that were written apart for WebKit, which knows text-decoration only as a line before Safari 26.2, stay apart.
# Seen: they are joined to the shorthand that WebKit throws away as a whole; with a target they are written so that it reads them.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lightningcss@1.33.0

cat >see.mjs <<'EOF'
import { transform } from 'lightningcss';

const code = Buffer.from(
  'a{text-decoration-line:underline;text-decoration-style:dotted;text-decoration-color:red;text-decoration-thickness:1px}',
);
for (const targets of [undefined, { safari: (15 << 16) | (4 << 8) }]) {
  console.log(transform({ code, filename: 'a.css', minify: true, targets }).code.toString());
}
EOF
diff <(node see.mjs) - <<'EOF'
a{text-decoration:underline 1px dotted red}
a{-webkit-text-decoration:underline dotted red;text-decoration:underline dotted red;text-decoration-thickness:1px}
EOF
echo 'As stated.'
