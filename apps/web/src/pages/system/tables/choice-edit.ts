import type { LiveEdit } from '@anshin/collab';

/** What a choice writes: the value, or nothing for an empty one. */
export function choiceEdit(path: readonly string[], value: string): LiveEdit {
  return value === '' ? { op: 'unset', path: [...path] } : { op: 'set', path: [...path], value };
}
