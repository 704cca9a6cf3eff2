import type { Finding } from '@anshin/model';
import { liveFinding } from '../findings/live-finding.ts';
import { isCollection } from '../plan/parts.ts';
import type { Draft } from './draft.ts';
import { ReferenceRename } from './rename-references.ts';

/** Gives an entity another id, with everything in the document that refers to it. The entity stays the same: what others change in it meanwhile is kept. */
export function renameEntity(draft: Draft, path: readonly [string, string], to: string): Finding[] {
  const [collection, from] = path;
  if (!isCollection(collection) || !draft.has(collection, from)) return [liveFinding('live.no-such-place', path)];
  if (to === from) return [];
  if (draft.has(collection, to)) return [liveFinding('live.id-taken', path, { id: to })];
  const rename = new ReferenceRename(collection, from, to, (other) => draft.has(other, from));
  for (const unit of draft.all()) {
    const [name = '', id] = unit.path;
    if (unit.after === undefined) continue;
    unit.after = rename.value(unit.after, unit.path);
    if (id === undefined || !isCollection(name)) continue;
    const present = unit.newId ?? id;
    const next = name === collection && present === from ? to : rename.key(name, present);
    if (next !== present) draft.rename(unit, next);
  }
  return [];
}
