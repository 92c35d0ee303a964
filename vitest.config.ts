import { defineConfig } from 'vitest/config';

/** How long a browser may take to do what is waited for: a busy machine is no fault of what is tested. */
const patience = { poll: { timeout: 60_000 } };

/** What tells whether something fits a phone's screen, with letters about as wide as a phone's: DejaVu's are wider. */
const screens = 'tests/site/citizen.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/MeasurementReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/everyPage/**', 'tests/engines/**'],
          sequence: { groupOrder: 0 },
          // A busy machine is no fault of what is tested.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: [screens],
          globalSetup: 'tests/support/serveSite.ts',
          expect: patience,
          // One browser and one server for both; what is measured is the site and not the machine's load.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        // What is laid out, once more with other letters than those of `site`.
        test: {
          name: 'fonts',
          include: ['tests/site/{adaptation,chartLines,charts,layout,sharePictures}.test.ts', screens],
          globalSetup: 'tests/support/serveSite.ts',
          expect: patience,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        // Every page and not one of each kind: for the CI and for before a release, by npm run accessibility.
        test: {
          name: 'accessibility',
          include: ['tests/everyPage/**/*.test.ts'],
          globalSetup: 'tests/support/serveSite.ts',
          expect: patience,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
          testTimeout: 1_800_000,
          hookTimeout: 900_000,
        },
      },
      {
        // Firefox and WebKit, by npm run engines; the browser of the other projects is Chromium.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/support/serveSite.ts',
          expect: patience,
          maxWorkers: 1,
          sequence: { groupOrder: 4 },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
