import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Lints one planted file with the project's own configuration, in a folder of its own. */
function lintPlanted(folder: string, path: string, text: string): { readonly code: number; readonly output: string } {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(join(folder, '.oxlintrc.json'), readFileSync('.oxlintrc.json'));
  const done = spawnSync(resolve('node_modules/.bin/oxlint'), ['--deny-warnings'], { cwd: folder, encoding: 'utf8' });
  return { code: done.status ?? 1, output: done.stdout + done.stderr };
}

describe('the layers', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anshin-layers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['packages/model/src/planted.ts', '@anshin/catalog'],
    ['packages/model/src/planted.ts', '@anshin/engine'],
    ['packages/catalog/src/planted.ts', '@anshin/engine'],
    ['packages/engine/src/planted.ts', '@anshin/report'],
    ['packages/report/src/planted.ts', '@anshin/cli'],
    ['packages/optimise/src/planted.ts', '@anshin/report'],
    ['packages/interop/src/planted.ts', '@anshin/optimise'],
    ['packages/engine/src/planted.ts', '@anshin/optimise'],
    ['packages/collab/src/planted.ts', '@anshin/engine'],
    ['packages/collab/src/planted.ts', 'node:fs'],
    ['packages/store/src/planted.ts', '@anshin/engine'],
    ['packages/engine/src/planted.ts', 'node:fs'],
    ['apps/cli/src/planted.ts', '../../packages/engine/src/assess.ts'],
    ['apps/server/src/planted.ts', '@anshin/cli'],
    ['apps/web/src/planted.ts', '@anshin/store'],
    ['apps/web/src/planted.ts', '@anshin/report'],
    ['apps/web/src/planted.ts', 'node:fs'],
  ])('refuse that %s imports %s', (path, name) => {
    const { code, output } = lintPlanted(folder, path, `import { thing } from '${name}';\n\nexport const use = thing;\n`);
    expect(output).toContain('no-restricted-imports');
    expect(code).not.toBe(0);
  });

  it.each([
    ['packages/catalog/src/planted.ts', '@anshin/model'],
    ['packages/engine/src/planted.ts', '@anshin/catalog'],
    ['packages/report/src/planted.ts', '@anshin/engine'],
    ['packages/optimise/src/planted.ts', '@anshin/engine'],
    ['packages/interop/src/planted.ts', '@anshin/engine'],
    ['apps/cli/src/planted.ts', '@anshin/report'],
    ['apps/cli/src/planted.ts', '@anshin/server'],
    ['apps/web/src/planted.ts', '@anshin/report/vocabulary'],
    ['apps/web/src/planted.ts', '@anshin/collab'],
  ])('allow that %s imports %s', (path, name) => {
    expect(lintPlanted(folder, path, `import { thing } from '${name}';\n\nexport const use = thing;\n`).code).toBe(0);
  });

  it('keep the clock out of pure packages', () => {
    expect(lintPlanted(folder, 'packages/engine/src/planted.ts', 'export const now = new Date();\n').output).toContain('no-restricted-globals');
  });

  it('keep randomness out of pure packages', () => {
    expect(lintPlanted(folder, 'packages/engine/src/planted.ts', 'export const dice = Math.random();\n').code).not.toBe(0);
  });
});
