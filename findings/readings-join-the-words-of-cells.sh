#!/usr/bin/env bash
# hucre 1.0.0 and exceljs 4.4.0, an XLSX file with the reading of Chinese words (Excel's phonetic guide, <rPh>).
# Expected: the words of the cell, with the reading beside them or left out.
# Seen: of shared strings both give the words; of strings that stand in the cell itself (inlineStr), as programs write them,
# both join the reading to the words, 崂山láo shān, and exceljs has no value of the cell.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0 exceljs@4.4.0 fflate@0.8.3

cat >see.mjs <<'EOF'
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';

const schemas = 'http://schemas.openxmlformats.org';
const sheet = `${schemas}/spreadsheetml/2006/main`;
const links = `${schemas}/officeDocument/2006/relationships`;
const pack = `${schemas}/package/2006`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const words = '<t>崂山</t><rPh sb="0" eb="2"><t>láo shān</t></rPh>';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${links}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${words}</is></c></row></sheetData></worksheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${sheet}" count="1" uniqueCount="1"><si>${words}</si></sst>`,
};
writeFileSync('table.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

const { sheets } = await readXlsx(readFileSync('table.xlsx'));
console.log('hucre', ...sheets[0].rows[0]);
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile('table.xlsx');
for (const name of ['A1', 'B1']) {
  const { text, value } = workbook.worksheets[0].getCell(name);
  console.log('exceljs', name, text, '|', value);
}
EOF
diff <(node see.mjs) - <<'EOF'
hucre 崂山 崂山láo shān
exceljs A1 崂山 | 崂山
exceljs B1 崂山láo shān | undefined
EOF
echo 'As stated.'
