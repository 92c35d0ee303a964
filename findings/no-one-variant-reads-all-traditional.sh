#!/usr/bin/env bash
# opencc-js 1.4.2, Traditional to simplified.
# Expected: one of its four variants reads text from Hong Kong as well as text from Taiwan.
# Seen: none does: 著 of 隨著 is turned by the variants of Taiwan alone, 衞 of 衞生 by that of Hong Kong alone, and
# Taiwan's words by the variant with phrases alone.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts opencc-js@1.4.2

cat >see.mjs <<'EOF'
import { Converter } from 'opencc-js';

for (const from of ['t', 'tw', 'twp', 'hk']) console.log(from, Converter({ from, to: 'cn' })('隨著 衞生 軟體'));
EOF
diff <(node see.mjs) - <<'EOF'
t 随著 衞生 软体
tw 随着 衞生 软体
twp 随着 衞生 软件
hk 随著 卫生 软体
EOF
echo 'As stated.'
