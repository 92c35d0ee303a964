import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test measured, in words with numbers; printed at the end of a run. */
    measured?: string;
  }
}

/** Ends a run with what the tests measured, which of them failed, and one plain line that counts them. */
export default class MeasurementReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const measured = tests.flatMap((test) => describeMeasurement(test) ?? []);
    if (measured.length > 0) console.log(`\nMeasured:\n${measured.join('\n')}`);
    const failures = [
      ...tests.flatMap((test) => describeFailure(test) ?? []),
      ...modules.flatMap((module) => describeErrors(module.moduleId, module.errors())),
    ];
    if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded has no tests to count, and must not pass for that.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const skipped = count('skipped');
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  }
}

function describeMeasurement(test: TestCase): string | undefined {
  const { measured } = test.meta();
  return measured === undefined ? undefined : `  ${test.name}: ${measured}`;
}

function describeFailure(test: TestCase): string | undefined {
  const { state, errors = [] } = test.result();
  return state === 'failed'
    ? describeErrors(`${test.module.moduleId} > ${test.fullName}`, errors).join('\n')
    : undefined;
}

/** A line for each error, of its first line alone: the end of a log is all that some read, and must say what failed. */
function describeErrors(where: string, errors: readonly { message: string }[]): string[] {
  return errors.map(({ message }) => `  ${relative('.', where)}: ${message.split('\n', 1)[0] ?? ''}`);
}
