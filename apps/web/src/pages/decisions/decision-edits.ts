import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Decision, Reference, Treatment } from '@anshin/model';
import { referenceParts } from '@anshin/model';
import { newId } from '../../places/new-id.ts';

type Decisions = AnshinDocument['decisions'];
export type Share = NonNullable<Decision['shares']>[number];

/** What a person enters to decide. */
export interface DecisionDraft {
  readonly about: Reference;
  readonly treatment: Treatment;
  readonly by: string;
  readonly because: string;
  readonly on: string;
  readonly until: string;
  /** Only for `share`: the economic dimensions that are capped. */
  readonly shares: readonly Share[];
}

/** Records a decision; empty days are left out, shares only where risk is shared. */
export function recordDecision(decisions: Decisions, draft: DecisionDraft): { readonly id: string; readonly edits: readonly LiveEdit[] } {
  const { about, treatment, by, because, on, until, shares } = draft;
  const id = newId(`${treatment}-${referenceParts(about).target}`, decisions, 'decision');
  const value: Decision = {
    about,
    treatment,
    by,
    because: because.trim(),
    ...(on === '' ? {} : { on }),
    ...(until === '' ? {} : { until }),
    ...(treatment === 'share' && shares.length > 0 ? { shares: [...shares] } : {}),
  };
  return { id, edits: [{ op: 'set', path: ['decisions', id], value }] };
}

/** Whether enough was entered to record it. */
export function isComplete({ by, because, until, on }: DecisionDraft): boolean {
  return by !== '' && because.trim() !== '' && (until === '' || on === '' || until >= on);
}

/** Changes the treatment of a decision; what is no longer shared loses its caps. */
export function changeTreatment(decisions: Decisions, id: string, treatment: Treatment): readonly LiveEdit[] {
  const kept = decisions?.[id];
  if (kept === undefined || kept.treatment === treatment) return [];
  const path = ['decisions', id];
  const edits: LiveEdit[] = [{ op: 'set', path: [...path, 'treatment'], value: treatment }];
  if (treatment !== 'share' && kept.shares !== undefined) edits.push({ op: 'unset', path: [...path, 'shares'] });
  return edits;
}

/** Gives a decision other caps; none takes the list away. */
export function setShares(id: string, shares: readonly Share[]): readonly LiveEdit[] {
  const path = ['decisions', id, 'shares'];
  return [shares.length === 0 ? { op: 'unset', path } : { op: 'set', path, value: [...shares] }];
}
