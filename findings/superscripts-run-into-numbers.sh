#!/usr/bin/env bash
# word-extractor 1.0.4 and officeparser 7.8.0, a DOCX file with a superscript number before a number: ³2月5日.
# Expected: the text of a date, in whichever way the superscript is told.
# Seen: 32月5日, a number that nobody wrote; the same for 10² in front of a unit, which becomes 102.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 word-extractor@1.0.4 officeparser@7.8.0

cat >see.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import officeparser from 'officeparser';
import WordExtractor from 'word-extractor';

const raised = (text) => new TextRun({ text, superScript: true });
const children = [
  new Paragraph({ children: [raised('3'), new TextRun('2月5日上午')] }),
  new Paragraph({ children: [new TextRun('面积10'), raised('2'), new TextRun('平方米')] }),
];
writeFileSync('report.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })));
const extracted = await new WordExtractor().extract('report.docx');
console.log(extracted.getBody().trim());
const parsed = await officeparser.parseOffice('report.docx');
console.log(parsed.toText().trim());
EOF
diff <(node see.mjs) - <<'EOF'
32月5日上午
面积102平方米
32月5日上午
面积102平方米
EOF
echo 'As stated.'
