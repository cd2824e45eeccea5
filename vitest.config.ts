import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/fixtures/**'],
          // Loading ESLint, the parser and the tables anew for each of a hundred files takes as long as all tests do,
          // and what the plugin keeps from one file to the next must not matter, here as in a linter.
          isolate: false,
          // Vitest leaves one core to itself, which of two is half the machine.
          maxWorkers: '100%',
          // The longest takes seconds, and on a machine that does other things as well many times that.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Real clients: they start processes and install packages, so one at a time and with patience.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
