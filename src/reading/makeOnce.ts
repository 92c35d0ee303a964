import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Below Astro's own folder, as what is being built; it can be deleted at any time. */
export const keptFolder = join('.astro', 'kept');

const digestLength = 32;
const day = 24 * 60 * 60 * 1000;

/**
 * Returns what `make` makes, and keeps it: made of the same inputs before, it is read instead. The inputs are all that the
 * result depends on: what it is made of, with which options, and the versions of what makes it. What was kept and is no longer
 * whole is made again.
 */
export async function makeOnce(
  inputs: readonly (string | Buffer)[],
  make: () => Promise<Buffer>,
  folder = keptFolder,
): Promise<Buffer> {
  const path = join(folder, nameOf(inputs));
  const kept = read(path);
  if (kept) {
    const now = new Date();
    utimesSync(path, now, now);
    return kept;
  }
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Named only when it is whole: another build may be reading.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([digest(made), made]));
  renameSync(draft, path);
  return made;
}

/** Deletes what no build has asked for in 30 days. */
export function forgetUnused(folder = keptFolder, now = Date.now()): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > 30 * day) rmSync(path);
  }
}

/** Returns a name that other inputs do not have: each is told from the next by its length. */
function nameOf(inputs: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const bytes = Buffer.from(input);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

function read(path: string): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const content = bytes.subarray(digestLength);
  return digest(content).equals(bytes.subarray(0, digestLength)) ? content : undefined;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
