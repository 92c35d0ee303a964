import jsQR from 'jsqr';
import sharp from 'sharp';

/** Returns what the QR code in a picture says, as a phone reads it; undefined where none can be read. */
export async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
