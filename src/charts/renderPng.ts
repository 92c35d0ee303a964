import sharp from 'sharp';

/** SVG counts 72 px to the inch; twice that gives two pixels for each. */
const doubleDensity = 144;

/** Returns an SVG as PNG at twice its size. Letters come from the fonts of the machine that builds the site. */
export async function renderPng(svg: string): Promise<Buffer> {
  await warnWithoutChinese();
  return sharp(Buffer.from(svg), { density: doubleDensity }).png().toBuffer();
}

let warning: Promise<void> | undefined;

/** Without a Chinese font every character is the same empty box, so two that differ look alike. */
function warnWithoutChinese(): Promise<void> {
  warning ??= Promise.all(['崂', '山'].map(renderCharacter)).then(([first, second]) => {
    if (first === undefined || second === undefined || !first.equals(second)) return;
    console.warn(
      'This machine has no Chinese font: the Chinese letters in the PNG files of the charts are empty boxes. ' +
        'Install one (Debian: apt-get install fonts-noto-cjk) and build again.',
    );
  });
  return warning;
}

function renderCharacter(character: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-size="30">${character}</text></svg>`;
  return sharp(Buffer.from(svg)).raw().toBuffer();
}
