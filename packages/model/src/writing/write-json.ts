import { AnshinDocument } from '../entities/document.ts';
import { orderBySchema } from './order-by-schema.ts';

/** A document as JSON text, indented by two spaces, fields in the order of the schema, with a final line break. Reads back to the same document. */
export function writeJson(document: AnshinDocument): string {
  return `${JSON.stringify(orderBySchema(document, AnshinDocument), null, 2)}\n`;
}
