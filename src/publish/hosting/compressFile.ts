import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { makeOnce } from '../../reading/makeOnce.ts';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

const { zlib: zlibVersion, brotli: brotliVersion } = process.versions;

const compressible = /\.(?:html|css|m?js|json|csv|svg|xml|txt|md|bib|ris|tmx|tbx|xlf|jsonld|wasm|webmanifest)$/;

/** Below this many bytes a header costs more than compression saves. */
const smallest = 256;

/** Returns whether a file gains from being compressed; pictures, workbooks and the search index are compressed already. */
export function isCompressible(name: string): boolean {
  return compressible.test(name);
}

/** Returns a file's bytes as brotli and gzip at their strongest, by the ending that servers look for; neither where it is tiny. */
export async function compressFile(bytes: Buffer): Promise<{ br?: Buffer; gz?: Buffer }> {
  if (bytes.length < smallest) return {};
  const [br, gz] = await Promise.all([compressBrotli(bytes), compressGzip(bytes)]);
  return { br, gz };
}

/** The parts of Pagefind's index. */
const gzippedWithin = /\.(?:pagefind|pf_index|pf_meta)$/;

/** Returns whether a file is a part of Pagefind's index, which Pagefind's script reads both packed by gzip and unpacked. */
export function isGzippedWithin(name: string): boolean {
  return gzippedWithin.test(name);
}

/**
 * Returns as brotli what a part of Pagefind's index has within. Sent with `Content-Encoding: br` it is a seventh smaller than
 * the file itself, which stays for whoever takes no brotli; what the browser unpacks is without gzip, and Pagefind accepts it.
 */
export function repackAsBrotli(bytes: Buffer): Promise<Buffer> {
  return compressBrotli(gunzipSync(bytes));
}

/** Returns bytes as brotli at its strongest. */
function compressBrotli(bytes: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return makeOnce([`brotli ${brotliVersion} ${JSON.stringify(params)}`, bytes], () => packBrotli(bytes, { params }));
}

/** Returns bytes as gzip at its strongest. */
function compressGzip(bytes: Buffer): Promise<Buffer> {
  const options = { level: 9 };
  return makeOnce([`gzip ${zlibVersion} ${JSON.stringify(options)}`, bytes], () => packGzip(bytes, options));
}
