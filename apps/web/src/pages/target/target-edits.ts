import type { LiveEdit } from '@anshin/collab';
import type { MapPlace } from '@anshin/engine';
import type { BilingualText, RiskTarget, Targets } from '@anshin/model';

/** Why, by whom and when a target is set. */
export interface TargetGrounds {
  readonly because: string;
  readonly by: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Said of a former target for which no reason was kept. */
  readonly unknownReason: BilingualText;
}

/**
 * What sets the default target: the target itself and its entry in the history, as one change. Where there was a target but no history yet, the
 * former one goes in first, so that it can still be seen.
 */
export function setDefaultTarget(targets: Targets | undefined, place: MapPlace, grounds: TargetGrounds): LiveEdit[] {
  const { because, by, on, unknownReason } = grounds;
  const entry = { on, ...(by === undefined ? {} : { by }), target: { ...place }, because };
  const next = { ...place, because };
  if (targets === undefined) return [{ op: 'set', path: ['target'], value: { default: next, history: [entry] } }];
  const edits: LiveEdit[] = [{ op: 'set', path: ['target', 'default'], value: next }];
  if ((targets.history ?? []).length === 0) edits.push(append(formerEntry(targets.default, unknownReason)));
  return [...edits, append(entry)];
}

function formerEntry({ because, ...target }: RiskTarget, unknownReason: BilingualText) {
  return { target, because: because ?? unknownReason };
}

function append(value: unknown): LiveEdit {
  return { op: 'insert', path: ['target', 'history', '-'], value };
}

/** What gives a party a target of its own, beginning with the one of all. */
export function addDeparture(targets: Targets, stakeholder: string): LiveEdit[] {
  const { recoveryDifficulty, economicImpact } = targets.default;
  return [{ op: 'set', path: ['target', 'stakeholders', stakeholder], value: { recoveryDifficulty, economicImpact } }];
}

/** What takes it away again. */
export function removeDeparture(stakeholder: string): LiveEdit[] {
  return [{ op: 'unset', path: ['target', 'stakeholders', stakeholder] }];
}
