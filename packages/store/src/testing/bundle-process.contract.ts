import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The program of `store-process.contract.ts` as one file, so that starting it is quick; gives its path. */
export async function bundleProcess(folder: string): Promise<string> {
  const outfile = join(folder, 'store-process.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./store-process.contract.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['anshin-source'],
    external: ['pg-native'],
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
