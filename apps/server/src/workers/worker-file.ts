import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { WorkerOptions } from 'node:worker_threads';

/** A program for a worker, and how it is started. */
export interface WorkerFile {
  readonly program: URL | string;
  readonly options: Pick<WorkerOptions, 'eval' | 'execArgv'>;
}

/**
 * Where the worker's program lies, seen from this module: beside it among the sources (which need a loader) and among the compiled files, and under
 * a name of its own where everything is bundled.
 */
export function workerFile(here: string = import.meta.url): WorkerFile {
  if (here.endsWith('/workers/worker-file.ts')) return fromSources(new URL('./worker.ts', here));
  const file = here.endsWith('/workers/worker-file.js') ? './worker.js' : './server-worker.js';
  return { program: new URL(file, here), options: { execArgv: [] } };
}

/** A loader that is named on the command line of a worker does not take hold in it, so a line of program registers it. */
function fromSources(file: URL): WorkerFile {
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  );
  const program = `import(${JSON.stringify(loader.href)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return { program, options: { eval: true, execArgv: ['--conditions', 'anshin-source'] } };
}
