#!/usr/bin/env bash
# google-tts-api 2.0.2, which cuts a long text into pieces of at most 200 characters, one for each request to a voice.
# Expected: a Chinese sentence is cut at a Chinese mark, or at least not inside a number.
# Seen: the marks at which it cuts are Latin, and in Chinese the last of those is the decimal point of a figure: one piece ends
# in 1150. and the next begins with 89亿元, so that two numbers are spoken, and 3/ and 5 of a fraction; the 。 and ， before it are passed over.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts google-tts-api@2.0.2

cat >see.cjs <<'EOF'
const { getAllAudioUrls } = require('google-tts-api');

const before = '一年来，我们坚持稳中求进，全力以赴抓好各项工作。'.repeat(4);
const after = '居全市前列；我们持续改善民生，办好民生实事，让发展成果惠及全区群众。'.repeat(4);
for (const figure of ['1150.89亿元', '1,150.89亿元', '3/5的任务']) {
  const pieces = getAllAudioUrls(`${before}完成${figure}，${after}`, { lang: 'zh-CN' });
  console.log(figure, '|', pieces.map(({ shortText }) => `${shortText.slice(0, 4)}…${shortText.slice(-4)}`).join(' | '));
}
EOF
diff <(node see.cjs) - <<'EOF'
1150.89亿元 | 一年来，…150. | 89亿元…区群众。
1,150.89亿元 | 一年来，…150. | 89亿元…区群众。
3/5的任务 | 一年来，…完成3/ | 5的任务…区群众。
EOF
echo 'As stated.'
