import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Not at the same time as other tests in browsers: a policy holds for every browser of the machine while it is there. */
const policy = ['tests/e2e/policy.test.ts'];

/** Tests in real browsers. */
const inBrowsers = {
  include: ['tests/e2e/**/*.test.ts'],
  environment: 'node',
  testTimeout: 60_000,
  // Once more before it counts as failed: browsers and machines have hiccups. The report says which were tried twice.
  retry: 1,
  // A busy machine must not make a test fail; what is to be quick says so itself.
  expect: { poll: { timeout: 5000 } },
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      // Not `entrypoints/**`: the pages' index.html would be parsed as script.
      include: ['{measures,disclosure,documents,reports,checklist,components,entrypoints}/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        plugins: [preact(), await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // A file that needs a document says so: `// @vitest-environment happy-dom`.
          environment: 'node',
          // Hundreds of random stores through a schema take seconds on a busy machine; what hangs, hangs longer.
          testTimeout: 30_000,
          // One worker a core: the default leaves a core to the watching process, which only waits.
          maxWorkers: 2,
        },
      },
      // Two browsers on two cores: a third would make the others wait.
      { test: { ...inBrowsers, name: 'e2e', exclude: policy, maxWorkers: 2 } },
      { test: { ...inBrowsers, name: 'policy', include: policy } },
    ],
  },
});
