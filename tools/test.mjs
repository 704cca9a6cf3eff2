import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT, run, setup, tool } from './run-steps.mjs';

/** Sets up, builds and runs every check; ends with a line `N passed, N failed` and fails when one failed. */
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

function check(name, code) {
  if (code === 0) passed += 1;
  else failed += 1;
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n`);
}

setup();
build();
passed += 1;
if (only.length === 0) {
  check('types of tests and tools', run(tool('tsc'), ['-p', 'tsconfig.tests.json', '--noEmit']));
  check('types of the web application', run(tool('tsc'), ['-p', 'apps/web']));
  check('lint and layers', run(tool('oxlint'), ['--deny-warnings', '--quiet']));
  check('format', run(tool('biome'), ['check', '--diagnostic-level=error']));
}
const report = join(ROOT, '.cache', 'vitest.json');
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(report, { force: true });
const code = run(tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only]);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed += 1;
}
if (code !== 0 && failed === 0) failed += 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
