import { z } from 'astro/zod';
import type { Files } from './files.ts';
import type { Problem } from './problem.ts';
import { readYamlList, type Located } from './readYaml.ts';
import { seriesSchema, type SeriesData } from './schemas/series.ts';

/** The file that names the series of all reports. */
export const seriesFile = 'content/series.yaml';

/** Reads the series of all reports; none where there is no file of them. Problems are added to `problems` and give an empty list. */
export function readSeries(files: Files, problems: Problem[]): Located<SeriesData>[] {
  return files.has(seriesFile) ? readYamlList(files, seriesFile, z.array(seriesSchema), problems) : [];
}
