import sharp from 'sharp';

let answer: Promise<boolean> | undefined;

/**
 * Says whether this machine can draw Chinese letters in pictures, and warns once where it cannot: without a Chinese font
 * every character is the same empty box, so two that differ look alike.
 */
export function hasChineseFont(): Promise<boolean> {
  answer ??= Promise.all(['崂', '山'].map(renderCharacter)).then(([first, second]) => {
    const differ = first !== undefined && second !== undefined && !first.equals(second);
    if (!differ) {
      console.warn(
        'This machine has no Chinese font: the Chinese letters in the PNG files of the charts are empty boxes, ' +
          'and the Chinese pages go without share pictures. ' +
          'Install one (Debian: apt-get install fonts-noto-cjk) and build again.',
      );
    }
    return differ;
  });
  return answer;
}

function renderCharacter(character: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text y="30" font-size="30">${character}</text></svg>`;
  return sharp(Buffer.from(svg)).raw().toBuffer();
}
