import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that content is read from; paths are relative to the project's root and use `/`. */
export interface Files {
  has(path: string): boolean;
  /** Returns the bytes of a file. */
  bytes(path: string): Uint8Array;
  /** Returns a file's text, decoded as UTF-8. */
  text(path: string): string;
  /** Returns the names in a folder, sorted; none where the folder is missing. */
  list(folder: string): string[];
}

/** Returns the files below a folder on disk. */
export function filesOnDisk(root: string): Files {
  return {
    has: (path) => existsSync(join(root, path)),
    bytes: (path) => readFileSync(join(root, path)),
    text: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
  };
}

/** Returns the same files with some texts replaced or added, and removed where the text is `undefined`. */
export function withChanges(files: Files, changes: ReadonlyMap<string, string | undefined>): Files {
  return {
    has: (path) => (changes.has(path) ? changes.get(path) !== undefined : files.has(path)),
    bytes: (path) => {
      const changed = changes.get(path);
      return changed === undefined ? files.bytes(path) : new TextEncoder().encode(changed);
    },
    text: (path) => changes.get(path) ?? files.text(path),
    list: (folder) => {
      const isChanged = (name: string): boolean => changes.has(`${folder}/${name}`);
      const changed = [...changes].flatMap(([path, text]) => {
        const name = path.slice(folder.length + 1);
        return text !== undefined && path === `${folder}/${name}` && !name.includes('/') ? [name] : [];
      });
      return [...files.list(folder).filter((name) => !isChanged(name)), ...changed].sort();
    },
  };
}
