import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
// By path, not by name: the package's index needs what this builds.
import { CatalogFile } from '../../packages/catalog/src/schema/catalog-file.ts';

/** A catalog file that does not follow its schema; the message lists each place. */
export class CatalogError extends Error {
  readonly code = 'catalog.invalid';
}

/** Reads and validates every YAML file below `folder`, in a stable order. Throws a CatalogError that names every fault. */
export function readCatalog(folder: string): CatalogFile[] {
  const files: CatalogFile[] = [];
  const faults: string[] = [];
  for (const path of yamlFilesBelow(folder)) {
    const name = relative(folder, path);
    const parsed = CatalogFile.safeParse(load(readFileSync(path, 'utf8')));
    if (parsed.success) files.push(parsed.data);
    else for (const issue of parsed.error.issues.slice(0, 20)) faults.push(`${name}: ${issue.path.join('.')}: ${issue.message}`);
  }
  faults.push(...duplicateIds(files), ...danglingReferences(files));
  if (faults.length > 0) throw new CatalogError(faults.join('\n'));
  return files;
}

function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function entryIds(files: readonly CatalogFile[]): string[] {
  return files.flatMap((file) => file.entries.map((entry) => ('id' in entry ? entry.id : `${file.id}: ${entry.from} → ${entry.to}`)));
}

function duplicateIds(files: readonly CatalogFile[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of entryIds(files)) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) => `${id}: this id stands twice`);
}

/** Every `ssf.` / `ccds.` id that a rule, measure, obligation or life-cycle item names must exist. */
function danglingReferences(files: readonly CatalogFile[]): string[] {
  const known = new Set(entryIds(files));
  const faults: string[] = [];
  const check = (owner: string, ids: readonly string[]) => {
    for (const id of ids) if (!known.has(id)) faults.push(`${owner}: unknown id ${id}`);
  };
  for (const file of files) {
    if (file.type === 'rules')
      for (const rule of file.entries)
        check(rule.id, [...rule.requirements, ...(rule.treatments ?? []).map((t) => t.requirement), ...(rule.entryPoint ? [rule.entryPoint] : [])]);
    if (file.type === 'measures') for (const measure of file.entries) check(measure.id, measure.meets);
    if (file.type === 'lifecycle') for (const item of file.entries) check(item.id, item.related);
    if (file.type === 'requirements') for (const item of file.entries) check(item.id, item.sameAs ? [item.sameAs] : []);
  }
  return faults;
}
