import { z } from 'astro/zod';
import type { Files } from './files.ts';
import type { Place, Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

/** One interface text with its key; nested keys are joined with dots. */
export interface InterfaceString {
  readonly key: string;
  readonly text: string;
  readonly at: Place;
}

interface Tree {
  [key: string]: string | Tree;
}
const treeSchema: z.ZodType<Tree> = z.record(
  z.string(),
  z.lazy(() => z.union([z.string(), treeSchema])),
);

/** Reads a JSON file of interface texts, nested or flat; problems are added to `problems` and give an empty list. */
export function readStrings(files: Files, file: string, problems: Problem[]): InterfaceString[] {
  // JSON is YAML too, and the YAML reader knows the line of every key.
  const reading = readYaml(files, file, treeSchema);
  if (!reading.ok) {
    problems.push(...reading.problems);
    return [];
  }
  try {
    JSON.parse(files.text(file));
  } catch (error) {
    problems.push({
      file,
      found: (error as Error).message,
      expected: 'well-formed JSON',
      remedy: 'Mend the JSON: a comma too many or a missing quotation mark are the usual causes.',
    });
    return [];
  }
  const collect = (tree: Tree, path: readonly string[]): InterfaceString[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [{ key: [...path, key].join('.'), text: value, at: { file, line: reading.lineOf([...path, key]) } }]
        : collect(value, [...path, key]),
    );
  return collect(reading.data, []);
}
