#!/usr/bin/env bash
# pocount of translate-toolkit 3.8 (Debian 12), the words of a translation, by which translators are paid.
# Expected: of Chinese, which has no spaces, the characters or the words are counted, as Word and LibreOffice do.
# Seen: what stands between spaces is one word: a sentence of 35 characters and marks counts 1, a short one with spaces
# beside its number 3.
set -euo pipefail
command -v pocount >/dev/null || { echo "Install translate-toolkit." >&2; exit 2; }
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

see() {
  printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "%s"\nmsgstr "%s"\n' "$1" "$2" >one.po
  pocount --no-color one.po | sed -n 's/^Translated: *1 (100%) *\([0-9]*\) (100%) *\([0-9]*\).*/English \1, Chinese \2/p'
}
/usr/bin/python3 -c 'from translate.__version__ import sver; print(sver.rsplit(".", 1)[0])' >seen
see 'The district strives to lead.' '崂山区着力建设示范社区，年底以前全面完成各项约束性指标，力争走在前列。' >>seen
see 'The district has 19 towns.' '崂山区共有 19 个街道。' >>seen
diff seen - <<'EOF'
3.8
English 5, Chinese 1
English 5, Chinese 3
EOF
echo 'As stated.'
