import type { LiveEdit } from '@anshin/collab';
import type { PolicyResult } from '@anshin/engine';
import type { AnshinDocument, BilingualText, TreatmentPolicy } from '@anshin/model';
import { newId } from '../../places/new-id.ts';

type Policies = AnshinDocument['policies'];

/** How many requirements a drafted policy takes over: those that answer most causes. ASSUMPTION: a policy of more is not read. */
export const MOST_REQUIREMENTS = 8;

/** Adopts the draft for one party: its driving incidents and the requirements that answer most of their causes. */
export function adoptPolicy(policies: Policies, draft: PolicyResult, title: BilingualText): { readonly id: string; readonly edits: readonly LiveEdit[] } {
  const party = draft.stakeholder.split('/')[0] ?? draft.stakeholder;
  const id = newId(`policy-${party}`, policies, 'policy');
  const requirements = draft.proposed.slice(0, MOST_REQUIREMENTS).map(({ requirement }) => requirement);
  const value: TreatmentPolicy = {
    title,
    for: [party],
    ...(requirements.length === 0 ? {} : { requirements }),
    ...(draft.incidents.length === 0 ? {} : { incidents: [...draft.incidents] }),
  };
  return { id, edits: [{ op: 'set', path: ['policies', id], value }] };
}
