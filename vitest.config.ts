import { defineConfig } from 'vitest/config';

/** Tests run on the sources, not on built files. */
export default defineConfig({
  resolve: { conditions: ['anshin-source', 'module', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['anshin-source', 'module', 'node', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'examples/**/*.test.ts', 'e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
  },
});
