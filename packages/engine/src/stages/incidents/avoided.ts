import { pushTo } from '../../order.ts';
import type { Run, SystemRun } from '../../run.ts';
import { decisionsInTime } from './decisions-in-time.ts';

/** What a decision to avoid (the function is dropped) closes: incidents, single causes, threats, and all causes at elements. */
export interface Avoided {
  readonly closes: (incident: string, index: number, id: string | undefined, at: string | undefined, threats: readonly string[]) => boolean;
}

/** Collects the decisions to avoid that hold on the day of the run; `flowElements` gives the channels that only one flow uses. */
export function avoidedBy(run: Pick<SystemRun, 'document' | 'now'>, flowElements: (flow: string) => readonly string[]): Avoided {
  const named = new Map<string, string[]>();
  for (const [, decision] of decisionsInTime(run)) {
    if (decision.treatment !== 'avoid') continue;
    for (const [type, target] of Object.entries(decision.about)) {
      if (type === 'flow') for (const element of flowElements(target)) pushTo(named, 'element', element);
      else pushTo(named, type === 'component' || type === 'channel' ? 'element' : type, target);
    }
  }
  const has = (type: string, target: string | undefined): boolean => target !== undefined && (named.get(type)?.includes(target) ?? false);
  return {
    closes: (incident, index, id, at, threats) =>
      has('incident', incident) ||
      has('cause', `${incident}/${index}`) ||
      (id !== undefined && has('cause', `${incident}/${id}`)) ||
      has('element', at) ||
      threats.some((threat) => has('threat', threat)),
  };
}

/** The channels that only one flow uses, by the flow: dropping the flow drops them. */
export function elementsOfFlow(run: Run): (flow: string) => string[] {
  return (flow) =>
    run.topology.channels
      .filter((edge) => {
        const flows = run.topology.flowsOver[edge.index];
        return flows?.length === 1 && flows[0] === flow;
      })
      .map((edge) => edge.id);
}
