import type { Files } from '../reading/files.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import { readYamlList } from '../reading/readYaml.ts';
import { chartsSchema } from '../reading/schemas/chart.ts';
import type { Report } from '../report/report.ts';
import type { Chart } from './chart.ts';
import { resolveCharts } from './resolveCharts.ts';

/** Reads the charts of a report; throws a ContentError that lists every fault. */
export function readCharts(files: Files, report: Report): Chart[] {
  const problems: Problem[] = [];
  const charts = readYamlList(files, `content/${report.year}/charts.yaml`, chartsSchema, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return resolveCharts(charts, report);
}
