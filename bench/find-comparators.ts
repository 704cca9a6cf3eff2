import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComparatorName, Found } from './tools.ts';

/** Where comparators from npm are put that the project itself does not use. */
const NPM_FOLDER = resolve('.cache', 'bench', 'npm');

/** A programme or Python module of Debian, or a module of npm. */
type Source =
  | { readonly debian: string; readonly python: string }
  | { readonly debian: string; readonly program: string; readonly version: readonly string[] }
  | { readonly npm: string };

const SOURCES: Readonly<Record<ComparatorName, Source>> = {
  networkx: { debian: 'python3-networkx', python: 'networkx' },
  numpy: { debian: 'python3-numpy', python: 'numpy' },
  igraph: { debian: 'python3-igraph', python: 'igraph' },
  glpsol: { debian: 'glpk-utils', program: 'glpsol', version: ['--version'] },
  cbc: { debian: 'coinor-cbc', program: 'cbc', version: ['-exit'] },
  clingo: { debian: 'gringo', program: 'clingo', version: ['--version'] },
  'ae-cvss-calculator': { npm: '1.0.13' },
  'cvss-calculator': { npm: '1.0.0' },
  '@turingpointde/cvss.js': { npm: '2.1.0' },
  'vuln-vects': { npm: '1.1.0' },
  'json-logic-js': { npm: '2.0.5' },
  'js-yaml': { npm: '5.5.0' },
  yaml: { npm: '2.9.1' },
  ajv: { npm: '8.20.0' },
};

/** The comparator if it can be started or loaded here. Debian's own Python is asked too, because another one may come first on the path. */
export function findComparator(name: ComparatorName): Found | undefined {
  const source = SOURCES[name];
  if ('npm' in source) return npmModule(name);
  return 'python' in source ? pythonModule(name, source.python) : program(name, source.program, source.version);
}

/** What to do to get a comparator. */
export function remedyFor(name: ComparatorName): string {
  const source = SOURCES[name];
  return 'npm' in source ? `npm run bench -- --install (puts ${name}@${source.npm} into .cache)` : `apt install ${source.debian}`;
}

/** Installs what is missing: packages of Debian where this is a Debian, modules of npm into `.cache`. Whatever fails stays missing. */
export function installMissing(say: (line: string) => void): void {
  const missing = (Object.keys(SOURCES) as ComparatorName[])
    .filter((name) => findComparator(name) === undefined)
    .map((name) => ({ name, source: SOURCES[name] }));
  const debian = missing.flatMap(({ source }) => ('debian' in source ? [source.debian] : []));
  const npm = missing.flatMap(({ name, source }) => ('npm' in source ? [`${name}@${source.npm}`] : []));
  const run = (command: string, args: readonly string[]): void => {
    say(`${command} ${args.join(' ')}`);
    const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (done.status !== 0) say(`${command} did not succeed; going on without`);
  };
  if (debian.length > 0) run('apt-get', ['install', '-y', '--no-install-recommends', ...debian]);
  if (npm.length > 0) run('npm', ['install', '--prefix', NPM_FOLDER, '--no-audit', '--no-fund', '--loglevel=error', ...npm]);
}

function pythonModule(name: string, module: string): Found | undefined {
  for (const command of ['python3', '/usr/bin/python3']) {
    const done = spawnSync(command, ['-c', `import ${module}; print(${module}.__version__)`], { encoding: 'utf8' });
    if (done.status === 0) return { name, version: done.stdout.trim(), command, module: '' };
  }
  return undefined;
}

function program(name: string, command: string, args: readonly string[]): Found | undefined {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  const version = /\d+(?:\.\d+)+/.exec(`${done.stdout ?? ''}`)?.[0];
  return done.error === undefined && version !== undefined ? { name, version, command, module: '' } : undefined;
}

function npmModule(name: string): Found | undefined {
  for (const base of [resolve('bench', 'main.ts'), join(NPM_FOLDER, 'package.json')]) {
    try {
      const file = createRequire(pathToFileURL(base)).resolve(name);
      const manifest = JSON.parse(readFileSync(manifestOf(file), 'utf8')) as { readonly version: string };
      return { name, version: manifest.version, command: '', module: pathToFileURL(file).href };
    } catch {
      // Not there: look in the next place.
    }
  }
  return undefined;
}

/** The nearest package.json above a file that tells a version. */
function manifestOf(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path) && /"version"/.test(readFileSync(path, 'utf8'))) return path;
    if (folder === dirname(folder)) throw new Error(`no package.json above ${file}`);
  }
}
