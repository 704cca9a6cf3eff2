import { readCatalog } from './read-catalog.ts';

/** Validates the catalog and prints how many entries each file holds. */
const files = readCatalog('packages/catalog/data');
for (const file of files) process.stdout.write(`${file.type} ${file.id}: ${file.entries.length}\n`);
