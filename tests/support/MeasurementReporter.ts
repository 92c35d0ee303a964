import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test measured, in words with numbers; printed at the end of a run. */
    measured?: string;
  }
}

/** Ends a run with what the tests measured and one plain line that counts them. */
export default class MeasurementReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const measured = tests.flatMap((test) => describeMeasurement(test) ?? []);
    if (measured.length > 0) console.log(`\nMeasured:\n${measured.join('\n')}`);
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
