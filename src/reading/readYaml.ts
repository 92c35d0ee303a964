import type { z } from 'astro/zod';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Files } from './files.ts';
import type { Place, Problem } from './problem.ts';
import { rememberLast } from './rememberLast.ts';

/** What was read from a YAML file: the data, or the problems that kept it from being read. */
export type YamlReading<T> =
  { ok: true; data: T; lineOf: (path: readonly PropertyKey[]) => number } | { ok: false; problems: Problem[] };

/** Reads one YAML file and holds it against a schema; every fault comes with the line it stands in. */
export function readYaml<T>(files: Files, file: string, schema: z.ZodType<T>): YamlReading<T> {
  if (!files.has(file)) {
    const problem = {
      file,
      found: 'no such file',
      expected: 'a YAML file',
      remedy: 'Restore the file, or create it as its schema in src/reading/schemas says.',
    };
    return { ok: false, problems: [problem] };
  }
  const reading = readYamlText(file, files.text(file));
  if (!reading.ok) return reading;
  const { data, lineOf } = reading;
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, data: parsed.data, lineOf };
  const problems = parsed.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    const value = valueAt(data, issue.path);
    return {
      file,
      line: lineOf(issue.path),
      found: `${field || 'the file'}${typeof value === 'object' || value === undefined ? '' : `: ${JSON.stringify(value)}`}`,
      expected: issue.message,
      remedy: 'Correct the field; src/reading/schemas explains what each field holds.',
    };
  });
  return { ok: false, problems };
}

const readYamlText = rememberLast((file, text): YamlReading<unknown> => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  // Whatever the parser stumbles over behind the first fault follows from it.
  const [error] = document.errors;
  if (error) {
    const problem = {
      file,
      line: lineCounter.linePos(error.pos[0]).line,
      found: error.message.split('\n')[0] ?? error.message,
      expected: 'well-formed YAML',
      remedy: 'Mend the YAML at this line: indentation, quotes and colons are the usual causes.',
    };
    return { ok: false, problems: [problem] };
  }
  /** Walks up from a missing node to the nearest one that exists, as a missing field has no line of its own. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { ok: true, data: document.toJS(), lineOf };
});

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** One entry of a YAML list with the place it stands in. */
export type Located<T> = T & { readonly at: Place };

/** Reads a YAML file that holds a list, each entry with its place; problems are added to `problems` and give an empty list. */
export function readYamlList<T extends object>(
  files: Files,
  file: string,
  schema: z.ZodType<T[]>,
  problems: Problem[],
): Located<T>[] {
  const reading = readYaml(files, file, schema);
  if (reading.ok)
    return reading.data.map((entry, index) => ({ ...entry, at: { file, line: reading.lineOf([index]) } }));
  problems.push(...reading.problems);
  return [];
}
