import { isAttack, type ThreatClass } from '@anshin/model';
import { z } from 'zod';
import type { Assessment } from '../assessment/assessment.ts';
import type { ThreatResult } from '../assessment/threat-result.ts';
import { byId, pushTo } from '../order.ts';
import { DEFAULT_VIEW, SECONDARY_CLASSES, WEIGHTS } from './tables.ts';

/** One thing to decide: all threats of one class at one element, with its rank and why it stands there. */
export const DecisionItem = z
  .strictObject({
    /** `<class>@<element>`. */
    id: z.string(),
    at: z.string(),
    class: z.string(),
    threats: z.array(z.string()),
    /** From 1; the default view shows the first ones. */
    rank: z.int(),
    isInDefaultView: z.boolean(),
    weight: z.number(),
    /** The facts that put it here, by the names of the weights, and the worst CVSS severity. */
    because: z.array(z.string()),
  })
  .meta({ id: 'DecisionItem' });
export type DecisionItem = z.infer<typeof DecisionItem>;

/** What prioritising can be told. */
export interface PriorityOptions {
  /** How many items the default view shows. */
  readonly show?: number;
}

/**
 * Groups threats by class and element and orders them, so that a person decides on tens of things and not on hundreds of threats:
 * attacks before failures, those that give control before others, then by severity; causes of incidents outside a target rise, what is
 * prevented or not applicable sinks. The order moves no position on the risk map. Ties go by id.
 */
export function prioritise(assessment: Assessment, options: PriorityOptions = {}): DecisionItem[] {
  const show = options.show ?? DEFAULT_VIEW;
  const groups = new Map<string, ThreatResult[]>();
  for (const threat of assessment.threats) {
    if (threat.class !== undefined && threat.at !== '' && threat.disposition?.state !== 'notApplicable') pushTo(groups, `${threat.class}@${threat.at}`, threat);
  }
  const outside = threatsOutsideTarget(assessment);
  return [...groups]
    .map(([id, threats]) => weigh(id, threats, outside, assessment))
    .sort((a, b) => b.weight - a.weight || byId(a.id, b.id))
    .map((item, index) => ({ ...item, rank: index + 1, isInDefaultView: index < show && !item.because.includes('prevented') }));
}

type Weighed = Omit<DecisionItem, 'rank' | 'isInDefaultView'>;

function weigh(id: string, threats: readonly ThreatResult[], outside: ReadonlySet<string>, assessment: Assessment): Weighed {
  const [first] = threats;
  const threatClass = first?.class as ThreatClass;
  const facts: (keyof typeof WEIGHTS)[] = [];
  if (isAttack(threatClass)) facts.push(SECONDARY_CLASSES.has(threatClass) ? 'secondaryAttack' : 'attack');
  if (threats.some((threat) => threat.grants === 'control')) facts.push('control');
  if (threats.some((threat) => outside.has(threat.id))) facts.push('outsideTarget');
  if (threats.every((threat) => threat.prevented[assessment.inForce])) facts.push('prevented');
  const severity = Math.max(0, ...threats.map((threat) => threat.scores['cvss-3.1']?.score ?? threat.scores['crss']?.score ?? 0));
  return {
    id,
    at: first?.at ?? '',
    class: threatClass,
    threats: threats.map((threat) => threat.id),
    weight: Math.round((severity + facts.reduce((sum, fact) => sum + WEIGHTS[fact], 0)) * 10) / 10,
    because: [...facts, `severity ${severity}`],
  };
}

/** Threats at the causes of incidents that put a party outside its target before measures. */
function threatsOutsideTarget(assessment: Assessment): Set<string> {
  const driving = new Set(assessment.positions.filter((position) => position.withinTarget?.before === false).flatMap((position) => position.drivers));
  return new Set(assessment.incidents.filter((incident) => driving.has(incident.id)).flatMap((incident) => incident.causes.flatMap((cause) => cause.threats)));
}
