import { fileURLToPath } from 'node:url';
import type { Side } from './job.ts';
import { lastLine, processSide } from './process-side.ts';
import type { ComparatorName, Tools } from './tools.ts';

/** A script of `bench/comparators` for a Python module; undefined where the module is not there. */
export function scriptSide(tools: Tools, module: ComparatorName, script: string, args: readonly string[]): Side | undefined {
  const found = tools.find(module);
  if (found === undefined) return undefined;
  const path = fileURLToPath(new URL(`comparators/${script}`, import.meta.url));
  return processSide(tools, { name: found.name, version: found.version, command: found.command, args: [path, ...args], read: lastLine });
}
