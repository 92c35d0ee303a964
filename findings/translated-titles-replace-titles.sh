#!/usr/bin/env bash
# @citation-js/core 0.8.2 with @citation-js/plugin-ris 0.8.2, an entry with a title (TI) and its translation (TT).
# Expected: the title stays the title, and the translation stands beside it.
# Seen: the translation becomes the title, under which the work is cited and found; the title goes to original-title.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2

cat >see.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

for (const translation of ['', 'TT  - GDP of the district\r\n']) {
  const entry = `TY  - CHAP\r\nTI  - 全区生产总值\r\n${translation}ER  - \r\n`;
  const [{ title, 'original-title': original }] = new Cite(entry, { forceType: '@ris/file' }).data;
  console.log(title, '|', original);
}
JS
diff <(node see.mjs) - <<'EOF'
全区生产总值 | undefined
GDP of the district | 全区生产总值
EOF
echo 'As stated.'
