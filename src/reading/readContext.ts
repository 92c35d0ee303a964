import type { Files } from './files.ts';
import type { Place, Problem } from './problem.ts';
import { readYaml, type Located } from './readYaml.ts';
import { contextSchema, type ContextFact, type ContextSource } from './schemas/context.ts';

/** The official figures of others beside one year's report, each with its place in the file. */
export interface Context {
  /** The day on which official results of the report's targets were last looked for. */
  readonly looked: string;
  readonly sources: readonly Located<ContextSource>[];
  readonly facts: readonly Located<ContextFact>[];
}

/** Reads the official figures of others beside a year's report; problems are added to `problems` and give an empty list. */
export function readContext(files: Files, year: number, problems: Problem[]): Context {
  const file = `content/${String(year)}/context.yaml`;
  const reading = readYaml(files, file, contextSchema);
  if (!reading.ok) {
    problems.push(...reading.problems);
    return { looked: '', sources: [], facts: [] };
  }
  const { looked, sources, facts } = reading.data;
  const placeOf = (list: string, index: number): Place => ({ file, line: reading.lineOf([list, index]) });
  return {
    looked,
    sources: sources.map((source, index) => ({ ...source, at: placeOf('sources', index) })),
    facts: facts.map((fact, index) => ({ ...fact, at: placeOf('facts', index) })),
  };
}
