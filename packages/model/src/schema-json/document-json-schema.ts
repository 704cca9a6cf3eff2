import { z } from 'zod';
import { AnshinDocument, FORMAT_VERSION } from '../entities/document.ts';

/** The JSON Schema (draft 2020-12) of a document, made from the zod schema: what editors check and complete `.anshin.yaml` files with. */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs = {} } = z.toJSONSchema(AnshinDocument, { target: 'draft-2020-12', io: 'input' });
  const { AnshinDocument: document = {}, ...others } = $defs;
  return { $schema, $id: `urn:anshin:schema:document:${FORMAT_VERSION}`, ...(document as object), $defs: others };
}
