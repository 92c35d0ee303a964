import type { Files } from '../../reading/files.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import type { Edition } from '../../reading/schemas/edition.ts';
import type { Report } from '../report.ts';
import { frozenEdition } from './frozenEdition.ts';
import { compareVersions, readKeptVersions, type Version } from './keptVersions.ts';

/** A version of an edition as it is offered: what it says, letter for letter. */
export type OfferedVersion = Pick<Version, 'version' | 'issued' | 'text'>;

/**
 * Reads the versions of a year's edition, oldest first: those that are kept, and the present one. Throws a ContentError where
 * a version that is kept no longer says the same, as what was cited must not change.
 */
export function readVersions(
  files: Files,
  report: Report,
  edition: Edition,
): readonly [OfferedVersion, ...OfferedVersion[]] {
  const problems: Problem[] = [];
  const kept = readKeptVersions(files, report.year, problems);
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
  const [first, ...others] = [...kept.filter((version) => version !== same), present];
  return [first, ...others];
}
