import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A running server in another process. */
export interface LiveProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly assessment: string;
  /** Ends it with a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** The program of `live-process.contract.ts` as one file, so that starting it is quick; gives its path. */
export async function bundleLiveProcess(folder: string): Promise<string> {
  const outfile = join(folder, 'live-process.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./live-process.contract.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['anshin-source'],
    external: ['pg-native', 'bufferutil', 'utf-8-validate'],
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    logLevel: 'silent',
    plugins: [
      {
        // The programs of PostgreSQL are looked for from where the source lies.
        name: 'source-place',
        setup: ({ onLoad }) =>
          onLoad({ filter: /store[\\/]src[\\/]embedded[\\/]programs\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
            loader: 'ts' as const,
          })),
      },
    ],
  });
  return outfile;
}

/** Starts the bundled program on a data folder. */
export async function startLiveProcess(program: string, dataFolder: string): Promise<LiveProcess> {
  const child = spawn(process.execPath, [program, dataFolder], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const gone = once(child, 'exit');
  const reader = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [line] = (await Promise.race([once(reader, 'line'), gone.then(() => Promise.reject(new Error('the server ended before it could be reached')))])) as [
    string,
  ];
  return {
    child,
    ...(JSON.parse(line) as { url: string; assessment: string }),
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}
