import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentJsonSchema } from '@anshin/model';

/** A published JSON Schema: its file below the top folder of the repository, and how it is made. */
export interface PublishedSchema {
  readonly file: string;
  readonly schema: () => object;
}

/** Every published schema; a new one is one line here. */
export const SCHEMAS: readonly PublishedSchema[] = [{ file: 'schemas/anshin-document-1.schema.json', schema: documentJsonSchema }];

/** The text of a schema file. */
export function schemaText(published: PublishedSchema): string {
  return `${JSON.stringify(published.schema(), null, 2)}\n`;
}

/** The top folder of the repository. */
export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const published of SCHEMAS) {
    const path = join(REPOSITORY, published.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, schemaText(published));
  }
