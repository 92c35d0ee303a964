#!/usr/bin/env bash
# LibreOffice 7.4 (Debian 12: libreoffice-writer-nogui; poppler-utils), a DOCX file whose lines are set to 1.5 by
# w:spacing with w:line and without w:lineRule.
# Expected: the rule is auto where it is missing (ECMA-376, part 1, 17.3.1.33), and a line grows with a picture in it.
# Seen: the line is 18 points high whatever stands in it, so that a picture of 200 points is cut to less than 30; with
# w:lineRule="auto" written out it is whole. Docx, the library, writes a line without the rule unless it is asked for it.
set -euo pipefail
for tool in soffice pdftoppm; do
  command -v "$tool" >/dev/null || { echo "Install libreoffice-writer-nogui and poppler-utils." >&2; exit 2; }
done
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT

cat >make.py <<'PY'
import struct, zipfile, zlib

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
D = "http://schemas.openxmlformats.org/drawingml/2006"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006"


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


black = zlib.compress((b"\0" + b"\0\0\0" * 200) * 200)
png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 200, 200, 8, 2, 0, 0, 0)) + chunk(b"IDAT", black) + chunk(b"IEND", b"")
size = 'cx="2540000" cy="2540000"'
picture = f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="{D}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
for name, rule in (("without", ""), ("auto", ' w:lineRule="auto"')):
    with zipfile.ZipFile(f"{name}.docx", "w") as docx:
        docx.writestr("[Content_Types].xml", f'<Types xmlns="{P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        docx.writestr("_rels/.rels", f'<Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>')
        docx.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="{R}/image" Target="p.png"/></Relationships>')
        docx.writestr("word/document.xml", f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{D}/wordprocessingDrawing" xmlns:a="{D}/main" xmlns:pic="{D}/picture"><w:body><w:p><w:pPr><w:spacing w:line="360"{rule}/></w:pPr><w:r>{picture}</w:r></w:p></w:body></w:document>')
        docx.writestr("word/p.png", png)
PY
/usr/bin/python3 make.py
soffice "-env:UserInstallation=file://$PWD/profile" --headless --convert-to pdf without.docx auto.docx >/dev/null 2>&1
cat >height.py <<'PY'
import re, sys

header, pixels = re.match(rb"P5\s(\d+ \d+)\s255\s(.*)", open(sys.argv[1], "rb").read(), re.S).groups()
width, height = map(int, header.split())
dark = [y for y in range(height) if min(pixels[y * width : (y + 1) * width]) < 64]
print("whole" if len(dark) >= 199 else "cut" if len(dark) < 30 else len(dark))
PY
see() { pdftoppm -r 72 -gray -singlefile "$1.pdf" "$1" && echo "$1" "$(/usr/bin/python3 height.py "$1.pgm")"; }
diff <(soffice --version | head -1 | cut -d . -f 1,2; see without; see auto) - <<'EOF'
LibreOffice 7.4
without cut
auto whole
EOF
echo 'As stated.'
