/**
 * `npm run mutate -- src/recognizers/end-mark.ts`: how many changes to a file the tests notice. One file at a time, by
 * the tests that `vitest.mutate.config.ts` names for it: all tests for each change to each file would take days.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: true,
  ignorePatterns: ['/dist', '/docs', '/bench', '/reports', '/wanted'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  timeoutMS: 20_000,
}
