#!/usr/bin/env bash
# defuddle 0.19.4, the name of a site in Chinese.
# Expected: og:site_name is the name of the site, whatever its language.
# Seen: from seven Chinese characters on it is thrown away, and the host stands in its place; longer names in Latin letters stay.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 linkedom@0.18.15

cat >see.mjs <<'EOF'
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

for (const name of ['工作报告一览', '工作报告一览表', 'The work report at a glance']) {
  const { document } = parseHTML(
    `<!doctype html><html lang="zh"><head><title>总览</title><meta property="og:site_name" content="${name}"></head><body><article><h1>总览</h1><p>${'一句话。'.repeat(40)}</p></article></body></html>`,
  );
  console.log(name, '|', (await Defuddle(document, 'https://example.org/')).site);
}
EOF
diff <(node see.mjs) - <<'EOF'
工作报告一览 | 工作报告一览
工作报告一览表 | example.org
The work report at a glance | The work report at a glance
EOF
echo 'As stated.'
