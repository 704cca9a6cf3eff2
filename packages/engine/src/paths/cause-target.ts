import type { CauseResult, IncidentResult } from '../assessment/incident-result.ts';
import type { Run } from '../run.ts';
import { placeKey } from '../stages/threats/threat-set.ts';
import type { RunGraph } from './attack-graph.ts';
import type { CriticalEnd } from './attack-path-report.ts';
import { criticalEnd } from './critical-end.ts';
import { UNKNOWN_STEP } from './difficulty.ts';
import type { PathTarget } from './k-best.ts';
import type { PathInput } from './path-input.ts';

/** A cause that is an attack at a known place and that nothing prevents directly: what paths lead to. */
export interface CauseTarget {
  readonly incident: IncidentResult;
  readonly cause: CauseResult;
  readonly at: string;
  readonly target: PathTarget;
  readonly end: CriticalEnd;
  /** Attackers arrive at the chosen state. */
  readonly isOpen: boolean;
  /** Of the attack itself, once attackers have arrived, by the easiest threat of its class there that is not prevented. */
  readonly difficulty: number;
  readonly threat?: string;
}

/** All of them, those of critical incidents first, then in the order of the incidents. */
export function causeTargets(input: PathInput, { steps }: RunGraph): CauseTarget[] {
  const { run } = input;
  const targets: CauseTarget[] = [];
  for (const incident of input.incidents) {
    const end = criticalEnd(run.document, incident.id);
    for (const cause of incident.causes) {
      const target = cause.at === undefined ? undefined : targetAt(run, cause.at);
      if (!cause.isAttack || cause.at === undefined || target === undefined || cause.because === 'cause.prevented' || cause.because === 'cause.avoided')
        continue;
      const step = easiestAttack(input, cause, cause.at, steps);
      targets.push({ incident, cause, at: cause.at, target, end, isOpen: cause.open[run.inForce], ...step });
    }
  }
  return [...targets.filter((target) => target.end.isCritical), ...targets.filter((target) => !target.end.isCritical)];
}

/** The place that an id names; components come first, as in the spread stage. */
function targetAt(run: Run, id: string): PathTarget | undefined {
  const node = run.topology.componentById.get(id);
  if (node !== undefined) return { component: node.index };
  const edge = run.topology.channelById.get(id);
  return edge === undefined ? undefined : { channel: edge.index };
}

function easiestAttack({ run, threats }: PathInput, cause: CauseResult, at: string, steps: RunGraph['steps']): { difficulty: number; threat?: string } {
  let best: { difficulty: number; threat?: string } | undefined;
  const offer = (threat: string, difficulty: number): void => {
    if (best === undefined || difficulty < best.difficulty) best = { difficulty, threat };
  };
  for (const hit of threats.byPlace.get(placeKey(cause.class, at)) ?? [])
    if (!hit.isNotApplicable && !hit.prevented[run.inForce]) offer(hit.id, steps.ofHit(hit));
  for (const id of threats.statedByPlace.get(placeKey(cause.class, at)) ?? []) offer(id, steps.ofVectors(run.document.threats?.[id]?.vectors ?? []));
  return best ?? { difficulty: UNKNOWN_STEP };
}
