/** The files of a version: what it says, and the checksum of that. */
export const versionFiles = { edition: 'edition.json', checksums: 'SHA256SUMS.txt' } as const;

/** Returns the path of a file of a version below the data of its year; it never changes. */
export function versionPath(version: string, file: keyof typeof versionFiles): string {
  return `v${version}/${versionFiles[file]}`;
}
