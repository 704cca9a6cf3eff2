import type { LiveEdit } from '@anshin/collab';
import type { PolicyResult } from '@anshin/engine';
import { type AnshinDocument, type BilingualText, positionParts, type TreatmentPolicy } from '@anshin/model';
import { newId } from '../../places/new-id.ts';

type Policies = AnshinDocument['policies'];

/** How many requirements a drafted policy takes over, by name: those that answer most causes. ASSUMPTION: a policy of more is not read. */
const MOST_REQUIREMENTS = 8;

/** Requirements of one name, such as those that one document makes of several kinds of device, and all causes that they answer. */
export interface NamedProposal {
  readonly requirements: readonly string[];
  readonly causes: readonly string[];
}

/** What a draft proposes, each name once: those that answer most causes, and how many more names there are. */
export function namedProposals(
  proposed: PolicyResult['proposed'],
  nameOf: (requirement: string) => string,
): { readonly shown: readonly NamedProposal[]; readonly more: number } {
  const byName = new Map<string, NamedProposal>();
  for (const { requirement, causes } of proposed) {
    const same = byName.get(nameOf(requirement)) ?? { requirements: [], causes: [] };
    byName.set(nameOf(requirement), { requirements: [...same.requirements, requirement], causes: [...new Set([...same.causes, ...causes])] });
  }
  const all = [...byName.values()].sort((a, b) => b.causes.length - a.causes.length);
  return { shown: all.slice(0, MOST_REQUIREMENTS), more: Math.max(0, all.length - MOST_REQUIREMENTS) };
}

/** Adopts the draft for one party: its driving incidents and the requirements that it shows. */
export function adoptPolicy(
  policies: Policies,
  draft: PolicyResult,
  shown: readonly NamedProposal[],
  title: BilingualText,
): { readonly id: string; readonly edits: readonly LiveEdit[] } {
  const { stakeholder: party } = positionParts(draft.stakeholder);
  const id = newId(`policy-${party}`, policies, 'policy');
  const requirements = shown.flatMap((proposal) => proposal.requirements);
  const value: TreatmentPolicy = {
    title,
    for: [party],
    ...(requirements.length === 0 ? {} : { requirements }),
    ...(draft.incidents.length === 0 ? {} : { incidents: [...draft.incidents] }),
  };
  return { id, edits: [{ op: 'set', path: ['policies', id], value }] };
}
