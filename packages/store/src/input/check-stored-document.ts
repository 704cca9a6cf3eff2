import { type AnshinDocument, checkDocument, digestDocument } from '@anshin/model';
import { StoreDocumentError, StoreInputError } from '../errors/store-error.ts';
import { MAX_DOCUMENT_BYTES } from './limits.ts';

/** A document that holds to the schema, as it is stored. */
export interface StorableDocument {
  readonly document: AnshinDocument;
  readonly json: string;
  readonly digest: string;
}

/**
 * The document as it may be stored. Throws `store.bad-input` for what is no JSON or too large, and `store.refused-document` with the findings
 * for whatever departs from the schema: what is stored always parses.
 */
export function checkStoredDocument(value: unknown): StorableDocument {
  const json = toJson('document', value, MAX_DOCUMENT_BYTES);
  // The value is read back, so that what is checked is what is stored: no getters, no toJSON, no circles.
  const { document, findings } = checkDocument(JSON.parse(json));
  if (document === undefined || findings.length > 0) throw new StoreDocumentError(findings);
  return { document, json, digest: digestDocument(document) };
}

/** The value as JSON of at most `max` bytes. */
export function toJson(field: string, value: unknown, max: number): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    throw new StoreInputError({ field, reason: 'not-json' }, error);
  }
  if (json === undefined) throw new StoreInputError({ field, reason: 'not-json' });
  if (Buffer.byteLength(json) > max) throw new StoreInputError({ field, reason: 'too-large' });
  return json;
}
