import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

/** Takes incidents away with what only points at them: measures that treat them, policies that answer them. Decisions stay, and a finding tells of them. */
export function removeIncidents(document: Pick<AnshinDocument, 'measures' | 'policies'>, ids: readonly string[]): LiveEdit[] {
  const gone = new Set(ids);
  const isGone = (reference: object): boolean =>
    ('incident' in reference && gone.has(String(reference.incident))) || ('cause' in reference && gone.has(String(reference.cause).split('/')[0] ?? ''));
  return [
    ...Object.entries(document.measures ?? {}).flatMap(([measure, { treats }]) =>
      (treats ?? []).filter(isGone).map((value): LiveEdit => ({ op: 'remove', path: ['measures', measure, 'treats'], value })),
    ),
    ...Object.entries(document.policies ?? {}).flatMap(([policy, { incidents }]) =>
      (incidents ?? []).filter((id) => gone.has(id)).map((value): LiveEdit => ({ op: 'remove', path: ['policies', policy, 'incidents'], value })),
    ),
    ...ids.map((id): LiveEdit => ({ op: 'unset', path: ['incidents', id] })),
  ];
}

/** Takes hazards away, also from the incidents that name them and the safety functions that guard against them. */
export function removeHazards(document: Pick<AnshinDocument, 'incidents' | 'measures'>, ids: readonly string[]): LiveEdit[] {
  const gone = new Set(ids);
  return [
    ...Object.entries(document.incidents ?? {}).flatMap(([incident, { hazards }]) =>
      (hazards ?? []).filter((id) => gone.has(id)).map((value): LiveEdit => ({ op: 'remove', path: ['incidents', incident, 'hazards'], value })),
    ),
    ...Object.entries(document.measures ?? {}).flatMap(([measure, { safetyFunction }]) =>
      (safetyFunction?.protects ?? [])
        .filter((id) => gone.has(id))
        .map((value): LiveEdit => ({ op: 'remove', path: ['measures', measure, 'safetyFunction', 'protects'], value })),
    ),
    ...ids.map((id): LiveEdit => ({ op: 'unset', path: ['hazards', id] })),
  ];
}
