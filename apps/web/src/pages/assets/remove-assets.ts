import { editsBetween, type LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

/** Takes assets away, also from the flows that carry them, the incidents that concern them and the measures that treat them. */
export function removeAssets(document: AnshinDocument, ids: readonly string[]): LiveEdit[] {
  const after = structuredClone(document);
  const gone = new Set(ids);
  for (const id of ids) delete after.assets?.[id];
  for (const { steps } of Object.values(after.flows ?? {})) for (const step of Object.values(steps)) dropFrom(step, 'carries', gone);
  for (const incident of Object.values(after.incidents ?? {})) dropFrom(incident, 'assets', gone);
  for (const measure of Object.values(after.measures ?? {})) {
    if (measure.treats !== undefined) measure.treats = measure.treats.filter((reference) => !('asset' in reference && gone.has(reference.asset)));
    if (measure.treats?.length === 0) delete measure.treats;
  }
  return editsBetween(document, after);
}

/** Takes ids out of a list of ids; a list that is empty then says nothing and goes too. */
function dropFrom<Field extends string>(holder: { [F in Field]?: string[] | undefined }, field: Field, gone: ReadonlySet<string>): void {
  const list = holder[field];
  if (list === undefined) return;
  const kept = list.filter((id) => !gone.has(id));
  if (kept.length === 0) delete holder[field];
  else holder[field] = kept;
}
