#!/usr/bin/env bash
# LibreOffice 7.4 (Debian 12: libreoffice-writer-nogui; poppler-utils, fonts-noto-cjk, fonts-liberation), a DOCX file whose
# runs say that both their Chinese and their letters and digits are Chinese: w:lang with w:val and w:eastAsia zh-CN.
# Expected: no line ends within a number.
# Seen: lines end anywhere in it, also before its decimal point: 11 / 50.89亿元; with w:val="en-US" none does.
set -euo pipefail
for tool in soffice pdftotext; do
  command -v "$tool" >/dev/null || { echo "Install libreoffice-writer-nogui and poppler-utils." >&2; exit 2; }
done
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2

cat >make.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';

for (const value of ['zh-CN', 'en-US']) {
  // The same words, each time a little further from the edge, so that the number meets it at every digit.
  const children = Array.from({ length: 30 }, (_, index) => {
    const text = `${'全区生产总值完成'.repeat(5).slice(0, 30 + (index % 12))}1150.89亿元`;
    return new Paragraph({ children: [new TextRun({ text, size: 22, font: 'Noto Serif CJK SC', language: { value, eastAsia: 'zh-CN' } })] });
  });
  writeFileSync(`${value}.docx`, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
EOF
node make.mjs
soffice "-env:UserInstallation=file://$PWD/profile" --headless --convert-to pdf zh-CN.docx en-US.docx >/dev/null 2>&1
# A line that begins with a part of the number.
see() { echo "$1 $(pdftotext "$1.pdf" - | grep -E '^[0-9.]' | grep -cv '^1150\.89' | sed 's/^0$/none/; s/^[0-9].*/some/')"; }
diff <(soffice --version | head -1 | cut -d . -f 1,2; see zh-CN; see en-US) - <<'EOF'
LibreOffice 7.4
zh-CN some
en-US none
EOF
echo 'As stated.'
