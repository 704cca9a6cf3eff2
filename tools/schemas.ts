import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUTPUT_SCHEMAS, type OutputName, outputJsonSchema } from '@anshin/cli';
import { documentJsonSchema } from '@anshin/model';

/** A published JSON Schema: its file below the top folder of the repository, and how it is made. */
export interface PublishedSchema {
  readonly file: string;
  readonly schema: () => object;
}

/** What the commands print with `--json`, one schema a shape. */
const OUTPUTS: readonly PublishedSchema[] = Object.keys(OUTPUT_SCHEMAS).map((name) => ({
  file: `schemas/anshin-${name}.schema.json`,
  schema: () => outputJsonSchema(name as OutputName),
}));

/** Every published schema; a new one is one line here, that of an output a line in the list of outputs. */
export const SCHEMAS: readonly PublishedSchema[] = [{ file: 'schemas/anshin-document-1.schema.json', schema: documentJsonSchema }, ...OUTPUTS];

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
