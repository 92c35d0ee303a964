#!/usr/bin/env bash
# espeak-ng 1.51 (Debian 12), the voice that screen readers on Linux and NVDA come with, reading Chinese (cmn).
# Expected: 6.5 is read with its point (六点五), and % in Chinese (百分之七), as the English voice reads both in English.
# Seen: the point is silent, in 6.5 and in 0.5, so that what is heard are two digits, as of 6 5; % is read in English. The
# Cantonese and the Japanese voice leave the point out too.
set -euo pipefail
command -v espeak-ng >/dev/null || { echo "Install espeak-ng." >&2; exit 2; }
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

see() {
  printf '%s %s:%s\n' "$1" "$2" "$(espeak-ng -v "$1" -q -x "$2" | tr -d "\n'" | sed 's/_|//g')"
}
{
  espeak-ng --version | grep -o '1\.[0-9]*'
  for said in '6.5' '0.5' '6 5' '7%'; do see cmn "$said"; done
  for voice in en yue ja; do see "$voice" '6.5'; done
} >seen
diff seen - <<'EOF'
1.51
cmn 6.5:liou51 wu214
cmn 0.5:li35N wu214
cmn 6 5:liou51 wu214
cmn 7%:tS;hi55 (en)p322sE11nt(cmn)
en 6.5:sIks pOInt faIv
yue 6.5:lu6k ng5
ja 6.5:roku_! go_!
EOF
echo 'As stated.'
