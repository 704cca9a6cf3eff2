import { editsBetween, type LiveEdit } from '@anshin/collab';
import { type AnshinDocument, positionParts } from '@anshin/model';

/** Takes a usage away; incidents that were only in it then concern all usages, overrides and rationales for it go. */
export function removeUsage(document: AnshinDocument, id: string): LiveEdit[] {
  const after = structuredClone(document);
  delete after.usages?.[id];
  for (const incident of Object.values(after.incidents ?? {})) {
    const kept = incident.usages?.filter((usage) => usage !== id);
    if (kept === undefined) continue;
    if (kept.length === 0) delete incident.usages;
    else incident.usages = kept;
  }
  const overrides = after.overrides ?? {};
  for (const [name, { usage }] of Object.entries(overrides)) if (usage === id) delete overrides[name];
  const rationales = after.rationales ?? {};
  for (const key of Object.keys(rationales)) if (positionParts(key).usage === id) delete rationales[key];
  return editsBetween(document, after);
}
