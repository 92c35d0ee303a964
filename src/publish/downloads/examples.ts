import type { FigureData } from '../../reading/schemas/figure.ts';
import { figureHeads } from './figuresCsv.ts';

/** Programs to begin with, each whole as it stands. */
export interface Examples {
  readonly python: string;
  readonly r: string;
  readonly curl: string;
  /** A formula for the first sheet of the workbook, which adds up the parts of a figure; undefined where no figure has any. */
  readonly excel: string | undefined;
}

/** Returns the examples for the data below an address, `…/data/` and the year. */
export function writeExamples(address: string, figures: readonly Pick<FigureData, 'partOf'>[]): Examples {
  const whole = figures.find(({ partOf }) => partOf !== undefined)?.partOf;
  return {
    python: `import csv, io, urllib.request

address = "${address}/figures.csv"
text = urllib.request.urlopen(address).read().decode("utf-8")
for row in csv.DictReader(io.StringIO(text)):
    if row["kind"] == "target" and row["unit"] == "CNY":
        print(row["id"], float(row["value"]), row["bound"], row["label_zh"])`,
    r: `figures <- read.csv("${address}/figures.csv")
targets <- subset(figures, kind == "target" & unit == "CNY")
print(targets[, c("id", "value", "bound", "label_zh")])`,
    curl: `curl --fail --silent --show-error --output figures.json ${address}/figures.json`,
    excel:
      whole &&
      `=SUMIFS(${letterOf('value')}:${letterOf('value')},${letterOf('part_of')}:${letterOf('part_of')},"${whole}")`,
  };
}

/** Returns the letter over a column in a spreadsheet. */
function letterOf(column: string): string {
  const index = figureHeads().indexOf(column);
  if (index < 0 || index > 25)
    throw new RangeError(`the table of figures has no column "${column}" among its first 26`);
  return String.fromCharCode(65 + index);
}
