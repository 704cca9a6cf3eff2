import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
// By path, not by name: the package's index needs what this builds.
import { CatalogFile } from '../../packages/catalog/src/schema/catalog-file.ts';

/** Validates single catalog files by their schema, without their neighbours. */
for (const path of process.argv.slice(2)) {
  const parsed = CatalogFile.safeParse(load(readFileSync(path, 'utf8')));
  if (parsed.success) process.stdout.write(`${path}: ${parsed.data.entries.length} entries\n`);
  else for (const issue of parsed.error.issues.slice(0, 40)) process.stdout.write(`${path}: ${issue.path.join('.')}: ${issue.message}\n`);
}
