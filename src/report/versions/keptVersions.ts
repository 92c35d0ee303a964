import { z } from 'astro/zod';
import type { Files } from '../../reading/files.ts';
import type { Problem } from '../../reading/problem.ts';
import { editionDay, editionVersion } from '../../reading/schemas/edition.ts';

/** What is asked of a version that was kept; all else in it is for those who cite it. */
const editionTextSchema = z.object({
  version: editionVersion,
  issued: editionDay,
  sentences: z.array(z.object({ id: z.string(), en: z.string() })),
  figures: z.array(z.looseObject({ id: z.string() })),
});

/** What a version of an edition says, read from its text. */
export type EditionText = z.infer<typeof editionTextSchema>;

/** A version of an edition as it can be cited. */
export interface Version extends EditionText {
  /** What it says, letter for letter: see frozenEdition. */
  readonly text: string;
}

/** Returns the folder in which the versions of a year's edition are kept. */
export function versionsFolder(year: number): string {
  return `content/${year}/versions`;
}

/** Reads what a version says; undefined where it is not as frozenEdition writes it. */
export function parseVersion(text: string): Version | undefined {
  const said = editionTextSchema.safeParse(parse(text));
  return said.success ? { ...said.data, text } : undefined;
}

/** Returns the versions of a year's edition that are kept, oldest first, and adds every fault to the problems. */
export function readKeptVersions(files: Files, year: number, problems: Problem[]): readonly Version[] {
  const folder = versionsFolder(year);
  const kept = files.list(folder).flatMap((name): Version[] => {
    const file = `${folder}/${name}`;
    const version = parseVersion(files.text(file));
    if (version && name === `${version.version}.json`) return [version];
    const expected = 'a version as npm run release wrote it';
    problems.push({ file, found: 'something else', expected, remedy: 'Restore the file from the history.' });
    return [];
  });
  return kept.sort((a, b) => compareVersions(a.version, b.version));
}

/** Compares 1.9.0 and 1.10.0 number by number. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
