import { type AnshinDocument, COLLECTIONS } from '@anshin/model';
import { yamlContext } from './yaml-context.ts';

/** The entity in which the cursor stands, as a place to be selected; undefined outside of entities that are there. */
export function placeOfCursor(before: string, document: AnshinDocument): readonly string[] | undefined {
  const { path } = yamlContext(before);
  const collection = COLLECTIONS.find((name) => name === path[0]);
  const id = path[1];
  if (collection === undefined || id === undefined) return undefined;
  const entities = document[collection] as Readonly<Record<string, unknown>> | undefined;
  return entities !== undefined && Object.hasOwn(entities, id) ? [collection, id] : undefined;
}
