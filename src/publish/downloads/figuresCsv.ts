import type { FiguresJson } from './contracts.ts';
import { figureColumns, provenanceColumn } from './figureColumns.ts';
import { writeCsv, type Cell } from './writeCsv.ts';

/** Returns the heads of the flat table of figures. */
export function figureHeads(): string[] {
  return [...figureColumns.map(({ name }) => name), provenanceColumn];
}

/** Returns the flat table of figures without its heads; `provenance` stands in each row. */
export function figureRows({ figures }: FiguresJson, provenance: string): Cell[][] {
  return figures.map((figure) => [...figureColumns.map(({ read }) => read(figure)), provenance]);
}

/**
 * Returns all figures as CSV. The file is a plain table, one head and one row a figure: a comment above it would break
 * every program that reads CSV, so what the file says of itself stands in its last column.
 */
export function figuresCsv(data: FiguresJson, provenance: string): string {
  return writeCsv([figureHeads(), ...figureRows(data, provenance)]);
}
