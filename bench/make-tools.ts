import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { findComparator, remedyFor } from './find-comparators.ts';
import type { ComparatorName, Found, Tools } from './tools.ts';

/** Tools with what was found to be missing, and the way to clean up. */
export interface OwnedTools {
  readonly tools: Tools;
  readonly lacking: ReadonlyMap<string, string>;
  readonly close: () => void;
}

/** Tools for one run: everything is looked up, written or bundled once, when first asked for. */
export function makeTools(isQuick: boolean): OwnedTools {
  const folder = mkdtempSync(join(tmpdir(), 'anshin-bench-'));
  const lacking = new Map<string, string>();
  const found = new Map<ComparatorName, Found | undefined>();
  const inputs = new Map<string, string>();
  const programs = new Map<string, string>();
  const once = <K, V>(known: Map<K, V>, key: K, make: () => V): V => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as V;
  };
  const missing = (what: string, remedy: string): void => void lacking.set(what, remedy);
  const tools: Tools = {
    isQuick,
    folder,
    missing,
    find: (name) =>
      once(found, name, () => {
        const comparator = findComparator(name);
        if (comparator === undefined) missing(name, remedyFor(name));
        return comparator;
      }),
    input: (name, make) =>
      once(inputs, name, () => {
        const path = join(folder, name);
        writeFileSync(path, make());
        return path;
      }),
    program: (name) => once(programs, name, () => bundled(name, join(folder, `${name}.mjs`))),
  };
  return { tools, lacking, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Bundles a programme in the manner in which the command is bundled. */
function bundled(name: string, outfile: string): string {
  const shim = "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);";
  const entry = resolve('bench', 'programs', `${name}.ts`);
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['anshin-source'],
    banner: { js: shim },
    logLevel: 'warning',
  });
  return outfile;
}
