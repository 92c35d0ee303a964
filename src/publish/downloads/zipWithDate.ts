import { zipSync, type Zippable } from 'fflate';

/**
 * Returns files as a zip archive. An archive dates each of its files; the edition's own day, yyyy-mm-dd, takes the place of
 * the hour of the build, so that the same content gives the same bytes.
 */
export function zipWithDate(files: Zippable, issued: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  // Archives hold local time without a zone, so a local midnight gives the same bytes everywhere.
  return new Uint8Array(zipSync(files, { mtime: new Date(year, month - 1, day), level: 9 }));
}
