import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { AnshinDocument } from '@anshin/model';
import { CatalogError, readCatalog } from './read-catalog.ts';

const OUT = 'packages/catalog/src/generated';

/** Validates catalog and examples and turns them into modules that need no file system. */
function main(): void {
  const files = readCatalog('packages/catalog/data');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(join(OUT, 'examples'), { recursive: true });
  write('catalog.ts', `/** The catalog files as one JSON text. */\nexport const CATALOG_JSON = ${quote(JSON.stringify(files))};\n`);
  write('examples.ts', examplesModule());
  process.stderr.write(`catalog: ${files.reduce((n, file) => n + file.entries.length, 0)} entries in ${files.length} files\n`);
}

function examplesModule(): string {
  const list: object[] = [];
  const cases: string[] = [];
  const jsonCases: string[] = [];
  for (const id of readdirSync('examples').sort()) {
    const path = join('examples', id, `${id}.anshin.yaml`);
    const text = readTextIfThere(path);
    if (text === undefined) continue;
    const parsed = AnshinDocument.safeParse(load(text));
    if (!parsed.success) throw new CatalogError(`${path}: ${parsed.error.message}`);
    const d = parsed.data;
    const title = typeof d.title === 'string' ? { ja: d.title, en: d.title } : d.title;
    list.push({
      id,
      title,
      sector: d.sector ?? '',
      source: d.source ? `${d.source.work}${d.source.locator ? ` ${d.source.locator}` : ''}` : '',
      components: Object.keys(d.components ?? {}).length,
      incidents: Object.keys(d.incidents ?? {}).length,
    });
    write(`examples/${id}.ts`, `export const TEXT = ${quote(text)};\nexport const JSON_TEXT = ${quote(JSON.stringify(d))};\n`);
    cases.push(`    case '${id}': return (await import('./examples/${id}.ts')).TEXT;`);
    jsonCases.push(`    case '${id}': return (await import('./examples/${id}.ts')).JSON_TEXT;`);
  }
  return `export const EXAMPLE_LIST: readonly { readonly id: string; readonly title: { readonly ja: string; readonly en: string }; readonly sector: string; readonly source: string; readonly components: number; readonly incidents: number }[] = ${JSON.stringify(list, null, 1)};

/** The YAML text of an example. */
export async function loadExampleText(id: string): Promise<string | undefined> {
  switch (id) {
${cases.join('\n')}
    default: return undefined;
  }
}

/** The JSON text of an example, already checked. */
export async function loadExampleJson(id: string): Promise<string | undefined> {
  switch (id) {
${jsonCases.join('\n')}
    default: return undefined;
  }
}
`;
}

function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** A single-quoted string literal; JSON inside a literal is parsed faster than an object literal. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

function write(name: string, text: string): void {
  writeFileSync(join(OUT, name), `// Built from the data by tools/catalog/build.ts; not kept in git.\n${text}`);
}

main();
