import { builtinCatalog, builtinExampleJson, type Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';

export { TEST_DAY } from './test-day.ts';

/** The built-in catalog, for tests that need the real rules and kinds. */
export function testCatalog(): Catalog {
  return builtinCatalog();
}

/** A fresh copy of a built-in example; throws where there is none of that id. */
export async function exampleDocument(id: string): Promise<AnshinDocument> {
  const text = await builtinExampleJson(id);
  if (text === undefined) throw new RangeError(`no example ${id}`);
  return JSON.parse(text) as AnshinDocument;
}
