#!/usr/bin/env bash
# sharp 0.35.5 (librsvg 2.63.2), an SVG text whose unit is a span of its own, as a large number with a small unit is written.
# Expected: a single space is drawn wherever it stands, as browsers do: "8<tspan> percent</tspan>" is as wide as "8 percent".
# Seen: a space at the edge inside a span is left out, on either side; beside the span it is drawn.
set -euo pipefail
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund sharp@0.35.5

cat >see.mjs <<'EOF'
import sharp from 'sharp';

/** Returns how wide the ink of a text is, in px. */
async function widthOf(text) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="#fff"/><text x="10" y="40" font-size="20">${text}</text></svg>`;
  return (await sharp(Buffer.from(svg)).trim().png().toBuffer({ resolveWithObject: true })).info.width;
}

const spaced = await widthOf('8 percent');
const joined = await widthOf('8percent');
for (const text of [
  '8<tspan> percent</tspan>',
  '<tspan>8 </tspan>percent',
  '8 <tspan>percent</tspan>',
  '<tspan>8</tspan> percent',
]) {
  const width = await widthOf(text);
  console.log(text, { [spaced]: 'with its space', [joined]: 'without its space' }[width] ?? width);
}
console.log('rsvg', sharp.versions.rsvg);
EOF
diff <(node see.mjs) - <<'EOF'
8<tspan> percent</tspan> without its space
<tspan>8 </tspan>percent without its space
8 <tspan>percent</tspan> with its space
<tspan>8</tspan> percent with its space
rsvg 2.63.2
EOF
echo 'As stated.'
