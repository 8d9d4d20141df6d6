// Run from the top folder by `npm run mutation`; paths are seen from there.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts', dir: 'packages/core', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 30_000,
  mutate: [
    'packages/core/src/**/*.ts',
    '!packages/core/src/**/*.{test,fixtures}.ts',
    // Sentences, not rules: their tests compare them with each other and with the style, not with themselves.
    '!packages/core/src/words/{en,it}/**',
    '!packages/core/src/words/{en,it}.ts',
    '!packages/core/src/drafts/**',
  ],
  ignorePatterns: [
    '/*',
    '!/packages',
    '/packages/*',
    '!/packages/core',
    '/packages/core/{dist,coverage,.turbo}',
    '!/scripts',
    '!/mutation',
    '/mutation/*',
    '!/mutation/{vitest.config,setup}.ts',
    '!/vitest.shared.ts',
    '!/tsconfig.base.json',
    '!/package.json',
  ],
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: 'mutation/reports/mutation.json' },
  htmlReporter: { fileName: 'mutation/reports/mutation.html' },
  tempDirName: 'mutation/.tmp',
  incrementalFile: 'mutation/reports/incremental.json',
  incremental: true,
  thresholds: { high: 95, low: 90, break: 90 },
};
