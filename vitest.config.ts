import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Resolve `@pawfolio/domain/*` to its sources, so that no build is needed before a test. */
const resolve = { conditions: ['@pawfolio/source', 'node', 'development'] };
const ssr = { resolve: { conditions: resolve.conditions, externalConditions: resolve.conditions } };
const project = (name: string, include: string[], timeout = 30_000, parallel = true) => ({
  resolve,
  ssr,
  test: {
    name,
    include,
    environment: 'node',
    testTimeout: timeout,
    hookTimeout: timeout * 4,
    fileParallelism: parallel,
    server: { deps: { inline: [/@pawfolio\/domain/] } },
  },
});

/** One project a suite: `scripts/test.ts` starts the emulators that each one needs and runs it by name. */
export default defineConfig({
  test: {
    // Vitest leaves a core to itself, which of two is half: it has little to do while tests run.
    maxWorkers: availableParallelism(),
    projects: [
      project('unit', [
        'functions/domain/src/**/*.test.ts',
        'functions/src/**/*.test.ts',
        'web/src/**/*.test.{ts,tsx}',
        'web/build/**/*.test.ts',
        'scripts/**/*.test.ts',
      ]),
      project('packaging', ['tests/packaging/**/*.test.ts'], 240_000),
      project('rules', ['tests/rules/**/*.test.ts'], 120_000),
      project('functions', ['tests/functions/**/*.test.ts'], 180_000, false),
    ],
  },
});
