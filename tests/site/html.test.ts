import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtPages } from '../support/builtPages.ts';
import { hasJava } from '../support/hasJava.ts';

const checker = ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--errors-only', '--skip-non-html', 'dist'];

test("the W3C's checker finds no error in the HTML of any page", ({ task, skip }) => {
  if (!hasJava()) {
    const remedy =
      'the HTML checker needs Java (Debian: apt-get install default-jre-headless; macOS: brew install openjdk; Windows: winget install Microsoft.OpenJDK.21)';
    // Where it is meant to be complete, a run without the checker is a failure.
    if (process.env['CI'] !== undefined) throw new Error(remedy);
    task.meta.measured = `NOT CHECKED: ${remedy}`;
    skip(remedy);
  }
  const { status, stderr } = spawnSync('java', checker, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  // One line a kind of error, as one fault of a component shows on many pages.
  const errors = Map.groupBy(stderr.trim().split('\n').filter(Boolean), (line) =>
    line.replace(/^.*?: (error.*)$/, '$1'),
  );
  expect([...errors].map(([kind, lines]) => `${kind} ${lines.length} times, first: ${lines[0] ?? ''}`)).toEqual([]);
  expect(status).toBe(0);
  task.meta.measured = `${builtPages.length} pages`;
});
