import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { readEnvironment, type Environment } from '../../reading/environment/readEnvironment.ts';
import { filesOnDisk } from '../../reading/files.ts';
import { latestYear, listYears } from '../../reading/years.ts';
import { retireOffline, writeOffline } from '../../features/offline/writeOffline.ts';
import { compressFile, isCompressible, isGzippedWithin, repackAsBrotli } from './compressFile.ts';
import { hostFiles } from './hostFiles.ts';
import { narrowPolicy } from './narrowPolicy.ts';

/** Makes a built site ready for any host: narrow policies, files for static hosts, and everything compressed beforehand. */
async function prepareHosting(folder: string, { base, keepsOffline }: Environment): Promise<void> {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    try {
      writeFileSync(path, narrowPolicy(readFileSync(path, 'utf8')));
    } catch (error) {
      throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  const content = filesOnDisk(process.cwd());
  for (const [name, text] of Object.entries(hostFiles(base, listYears(content))))
    writeFileSync(join(folder, name), text);
  if (keepsOffline) writeOffline(folder, base, latestYear(content), listFiles(folder));
  else retireOffline(folder);

  await forEach(listFiles(folder).filter(isGzippedWithin), async (file) => {
    writeFileSync(join(folder, `${file}.br`), await repackAsBrotli(readFileSync(join(folder, file))));
  });

  const sizes = { plain: 0, br: 0, gz: 0 };
  const files = listFiles(folder).filter(isCompressible);
  await forEach(files, async (file) => {
    const bytes = readFileSync(join(folder, file));
    const { br = bytes, gz = bytes } = await compressFile(bytes);
    if (br !== bytes) writeFileSync(join(folder, `${file}.br`), br);
    if (gz !== bytes) writeFileSync(join(folder, `${file}.gz`), gz);
    sizes.plain += bytes.length;
    sizes.br += br.length;
    sizes.gz += gz.length;
  });
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `Hosting: ${files.length} files compressed, ${kilobytes(sizes.plain)} → brotli ${kilobytes(sizes.br)}, gzip ${kilobytes(sizes.gz)}`,
  );
}

/** Does some work for every item, for as many at a time as the machine has processors. */
async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  // All take from one list, each the next that is left.
  const left = items.values();
  const takeAll = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeAll));
}

/** Returns the paths of all files in a folder below it, with slashes, sorted. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

await prepareHosting(process.argv[2] ?? 'dist', readEnvironment(process.env));
