import type { SessionEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

type Values = Readonly<Record<string, unknown>>;

/** The document after edits; what they do not touch is shared with the one before. */
export function applySessionEdits(document: AnshinDocument, edits: readonly SessionEdit[]): AnshinDocument {
  let result: Values = document;
  const copied = new Map<string, Record<string, unknown>>();
  for (const edit of edits) {
    if ('part' in edit) {
      result = edit.value === undefined ? without(result, edit.part) : { ...result, [edit.part]: edit.value };
      continue;
    }
    const entities = copied.get(edit.collection) ?? { ...((result[edit.collection] ?? {}) as Values) };
    copied.set(edit.collection, entities);
    if (edit.entity === undefined) delete entities[edit.id];
    else entities[edit.id] = edit.entity;
  }
  for (const [collection, entities] of copied)
    result = Object.keys(entities).length === 0 ? without(result, collection) : { ...result, [collection]: entities };
  return result as AnshinDocument;
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== name));
}
