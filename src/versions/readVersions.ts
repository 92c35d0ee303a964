import { z } from 'astro/zod';
import type { Files } from '../reading/files.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import type { Report } from '../report/report.ts';
import { editionSchema, type Edition } from '../schemas/edition.ts';
import { frozenEdition } from './frozenEdition.ts';

/** A version of an edition as it can be cited. */
export interface Version {
  readonly version: string;
  /** yyyy-mm-dd */
  readonly issued: string;
  /** What it says: see frozenEdition. */
  readonly text: string;
}

const headSchema = z.object({ version: editionSchema.shape.version, issued: editionSchema.shape.issued });

/** Returns the folder in which the versions of a year's edition are kept. */
export function versionsFolder(year: number): string {
  return `content/${year}/versions`;
}

/**
 * Reads the versions of a year's edition, oldest first: those that are kept, and the present one. Throws a ContentError where
 * a version that is kept no longer says the same, as what was cited must not change.
 */
export function readVersions(files: Files, report: Report, edition: Edition): readonly [Version, ...Version[]] {
  const folder = versionsFolder(report.year);
  const problems: Problem[] = [];
  const kept = files.list(folder).flatMap((name): Version[] => {
    const file = `${folder}/${name}`;
    const text = files.text(file);
    const head = headSchema.safeParse(parse(text));
    if (head.success && name === `${head.data.version}.json`) return [{ ...head.data, text }];
    const expected = 'a version as npm run release wrote it';
    problems.push({ file, found: 'something else', expected, remedy: 'Restore the file from the history.' });
    return [];
  });
  const present = { version: edition.version, issued: edition.issued, text: frozenEdition(report, edition) };
  const same = kept.find(({ version }) => version === present.version);
  if (same && same.text !== present.text) {
    problems.push({
      file: `content/${report.year}/edition.yaml`,
      found: `version ${present.version}, which says something else than what was released under it`,
      expected: 'a version of its own for every change of a published value, wording or id',
      remedy: `Raise version and issued, enter the correction, and run npm run release -- ${report.year}.`,
    });
  }
  const newer = kept.find(({ version }) => compareVersions(version, present.version) > 0);
  if (newer) {
    problems.push({
      file: `content/${report.year}/edition.yaml`,
      found: `version ${present.version} after ${newer.version}`,
      expected: 'versions that rise',
      remedy: 'Raise the version.',
    });
  }
  if (problems.length > 0) throw new ContentError(problems);
  const former = kept.filter((version) => version !== same).sort((a, b) => compareVersions(a.version, b.version));
  const [first, ...others] = [...former, present];
  return [first, ...others];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Compares 1.9.0 and 1.10.0 number by number. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
