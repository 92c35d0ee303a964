/** One fault in the content, told so that its author can mend it without asking. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; left out where the whole file is meant. */
  readonly line?: number | undefined;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A place in a content file, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Writes a problem as the lines that an author reads in a terminal. */
export function describeProblem({ file, line, found, expected, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}\n  found:    ${found}\n  expected: ${expected}\n  do:       ${remedy}`;
}

/** Stops a build with every problem found. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
