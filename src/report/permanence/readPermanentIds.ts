import type { Files } from '../../reading/files.ts';
import { ContentError } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { permanentIdsSchema, type PermanentIds } from '../../reading/schemas/permanentIds.ts';

/** Reads the list of ids that were ever published; throws a ContentError that lists every fault. */
export function readPermanentIds(files: Files, year: number): PermanentIds {
  const reading = readYaml(files, `content/${year}/permanent-ids.yaml`, permanentIdsSchema);
  if (!reading.ok) throw new ContentError(reading.problems);
  return reading.data;
}

/** Returns the figure ids that are gone, each with the figure that took its place: their pages lead on. */
export function forwardedFigures({
  figures,
  forwarding,
}: PermanentIds): { readonly from: string; readonly to: string }[] {
  return figures.flatMap((from) => {
    const to = forwarding[from];
    return to === undefined ? [] : { from, to };
  });
}
