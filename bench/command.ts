import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { processSide } from './process-side.ts';
import type { Side } from './job.ts';
import type { Tools } from './tools.ts';

/** The command as it is shipped: `npm run build` makes it. */
const COMMAND = join('apps', 'cli', 'bundle', 'main.js');
const SOURCES = ['packages/model/src', 'packages/catalog/src', 'packages/engine/src', 'apps/cli/src'];

/** Exit codes of an assessment: no errors in it, or some, as generated systems have. */
const ASSESSED = [0, 1];

/** The shipped command as a whole process, its output written to a file; undefined where it was not built. */
export function commandSide(tools: Tools, args: readonly string[]): Side | undefined {
  if (!existsSync(COMMAND)) {
    tools.missing('the built command (whole-process rows)', 'npm run build');
    return undefined;
  }
  const built = statSync(COMMAND).mtimeMs;
  if (SOURCES.some((folder) => newest(folder) > built)) tools.missing('a command as new as the sources (an older one was measured)', 'npm run build');
  return processSide(tools, { name: 'anshin', command: process.execPath, args: [COMMAND, ...args], exits: ASSESSED });
}

function newest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return newest(path);
    return entry.name.endsWith('.test.ts') || entry.name.endsWith('.contract.ts') ? 0 : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}
