#!/usr/bin/env bash
# epub2 3.0.2, an EPUB 3 that is valid without the older NCX, with two authors and two languages.
# Expected: contents from the navigation document, all authors, the tag of the language as it was written.
# Seen: the contents are empty, the second author and the second language are gone, zh-Hans is zh-hans; no error.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epub2@3.0.2 fflate@0.8.3

cat >see.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import epub2 from 'epub2';

const page = (body) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>t</title></head><body>${body}</body></html>`,
  );
const files = {
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': strToU8(
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  ),
  'p.opf': strToU8(
    '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:example:1</dc:identifier><dc:title>报告</dc:title><dc:language>zh-Hans</dc:language><dc:language>en</dc:language><dc:creator>甲</dc:creator><dc:creator>乙</dc:creator><meta property="dcterms:modified">2024-02-05T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  ),
  'nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="a.xhtml">第一章</a></li></ol></nav>'),
  'a.xhtml': page('<h1>第一章</h1>'),
};
writeFileSync('book.epub', zipSync(files));
const { metadata, toc } = await epub2.EPub.createAsync('book.epub');
console.log(toc.length, metadata.creator, metadata.language);
EOF
diff <(node see.mjs) - <<'EOF'
0 甲 zh-hans
EOF
echo 'As stated.'
