#!/usr/bin/env bash
# translate-toolkit 3.8 (Debian 12), an XLIFF 2.1 file.
# Expected: its units, or an error that the version is not known.
# Seen: the file opens as XLIFF 1 and holds nothing; the same sentence in XLIFF 1.2 is read.
set -euo pipefail
/usr/bin/python3 -c 'import translate.storage' || { echo "Install translate-toolkit." >&2; exit 2; }
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

cat >one.xlf <<'EOF'
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="f" source-language="zh" target-language="en" datatype="plaintext"><body><trans-unit id="u"><source>增长6.5%左右</source><target>growth of around 6.5 percent</target></trans-unit></body></file></xliff>
EOF
cat >two.xlf <<'EOF'
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh" trgLang="en"><file id="f"><unit id="u"><segment><source>增长6.5%左右</source><target>growth of around 6.5 percent</target></segment></unit></file></xliff>
EOF
cat >see.py <<'EOF'
from translate.__version__ import sver
from translate.storage import factory

print(sver.rsplit(".", 1)[0])
for name in ("one.xlf", "two.xlf"):
    print(name, len(factory.getobject(name).units))
EOF
diff <(/usr/bin/python3 see.py) - <<'EOF'
3.8
one.xlf 1
two.xlf 0
EOF
echo 'As stated.'
