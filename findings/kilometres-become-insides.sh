#!/usr/bin/env bash
# chinese-conv 4.0.0, simplified to Traditional.
# Expected: 公里 (kilometre) and 里程 (mileage) keep 里, which is a length; 裡 is the inside; 准备 is 準備 and 范围 範圍.
# Seen: every 里 becomes 裡 and no other sense is known, so that five kilometres are 五公裡; of pairs such as 准/準 and 范/範
# the simplified half stays, and 皇后 is 皇後, "behind the emperor". opencc-js 1.4.2 writes them all right.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-conv@4.0.0 opencc-js@1.4.2

cat >see.mjs <<'EOF'
import { tify } from 'chinese-conv';
import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'tw' });
for (const words of ['五公里', '里程', '准备', '范围', '干部', '皇后']) console.log(words, tify(words), convert(words));
EOF
diff <(node see.mjs) - <<'EOF'
五公里 五公裡 五公里
里程 裡程 里程
准备 准備 準備
范围 范圍 範圍
干部 干部 幹部
皇后 皇後 皇后
EOF
echo 'As stated.'
