#!/usr/bin/env bash
# exceljs 4.4.0, an XLSX file whose number formats name a unit by a letter behind a backslash, 0.0\m, as "m" may be written too.
# Expected: the number 12.5 in every format; hucre 1.0.0 and read-excel-file 9.3.17 read it.
# Seen: the letters m, h, s, y and d are taken for parts of a date though they are escaped, also where one only tells how wide a
# gap is (_m): the length is noon of 11 January 1900; in quotation marks the same letter is right.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17

cat >see.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import readExcelFile from 'read-excel-file/node';

const formats = ['0.0"m"', '0.0\\m', '#,##0.0\\ \\h', '#,##0.0_m', '0.0"亿元"'];
const written = new ExcelJS.Workbook();
const sheet = written.addWorksheet('s');
for (const format of formats) sheet.addRow([12.5]).getCell(1).numFmt = format;
await written.xlsx.writeFile('table.xlsx');

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile('table.xlsx');
const { rows } = (await readXlsx(readFileSync('table.xlsx'))).sheets[0];
const [{ data }] = await readExcelFile('table.xlsx');
for (const [index, format] of formats.entries()) {
  const { value } = workbook.worksheets[0].getCell(index + 1, 1);
  console.log(format, '|', value instanceof Date ? value.toISOString() : value, rows[index][0], data[index][0]);
}
EOF
diff <(node see.mjs) - <<'EOF'
0.0"m" | 12.5 12.5 12.5
0.0\m | 1900-01-11T12:00:00.000Z 12.5 12.5
#,##0.0\ \h | 1900-01-11T12:00:00.000Z 12.5 12.5
#,##0.0_m | 1900-01-11T12:00:00.000Z 12.5 12.5
0.0"亿元" | 12.5 12.5 12.5
EOF
echo 'As stated.'
