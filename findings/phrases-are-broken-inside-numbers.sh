#!/usr/bin/env bash
# budoux 0.9.2, its model for simplified Chinese: places where a line may end, so that phrases stay whole.
# Expected: no place inside a number: 16.5%, 61.35%, 1,150家 and 1/3 are never broken, as lines of Chinese are without it.
# Seen: a number is cut before or after its point, its comma or its stroke: 增速 / 为 / 16 / .5%, 面 / 积395 / .8 / 平方 / 公里.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts budoux@0.9.2

cat >see.mjs <<'EOF'
import { loadDefaultSimplifiedChineseParser } from 'budoux';

const parser = loadDefaultSimplifiedChineseParser();
for (const text of ['利用外资4.2亿美元', '增速为16.5%', '面积395.8平方公里', '降低0.8个百分点', '引进企业1,150家', '总量的1/3'])
  console.log(parser.parse(text).join(' / '));
EOF
diff <(node see.mjs) - <<'EOF'
利用 / 外资 / 4.2亿 / 美元
增速 / 为 / 16 / .5%
面 / 积395 / .8 / 平方 / 公里
降低0. / 8 / 个 / 百分点
引进 / 企业 / 1, / 150家
总量 / 的 / 1/ / 3
EOF
echo 'As stated.'
