import { readdirSync, readFileSync } from 'node:fs';
import { type AnshinDocument, readDocument } from '@anshin/model';

const FOLDER = new URL('../../../../examples/', import.meta.url);

/** The published systems by id. */
export function exampleDocuments(): ReadonlyMap<string, AnshinDocument> {
  const ids = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return new Map(ids.sort().map((id) => [id, exampleDocument(id)]));
}

const read = new Map<string, AnshinDocument>();

/** One published system. */
export function exampleDocument(id: string): AnshinDocument {
  const known = read.get(id);
  if (known !== undefined) return known;
  const file = `${id}.anshin.yaml`;
  const { document } = readDocument(readFileSync(new URL(`${id}/${file}`, FOLDER), 'utf8'), { file });
  if (document === undefined) throw new TypeError(`${file} cannot be read`);
  read.set(id, document);
  return document;
}
