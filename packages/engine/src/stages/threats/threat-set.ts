import { isAttack, type ThreatClass } from '@anshin/model';
import { byInForce, type ByInForce } from '../../assessment/in-force.ts';
import { pushTo, sortedEntries } from '../../order.ts';
import { elementId, type Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce, prevents } from '../measures/prevention.ts';
import type { RuleHit } from './derive-threats.ts';

const NEVER: ByInForce<boolean> = byInForce(() => false);

/** A derived threat with what measures do to it. */
export interface TreatedHit extends RuleHit {
  readonly id: string;
  readonly at: string;
  readonly measures: readonly string[];
  readonly prevented: ByInForce<boolean>;
  readonly isNotApplicable: boolean;
}

/** All derived threats with their measures, and where to find them by place and class. */
export interface ThreatSet {
  readonly hits: readonly TreatedHit[];
  /** Threat ids by `<class>@<element>`. */
  readonly byPlace: ReadonlyMap<string, readonly TreatedHit[]>;
  readonly byElement: ReadonlyMap<string, readonly TreatedHit[]>;
  /** Stated threats by `<class>@<element>`: their ids. */
  readonly statedByPlace: ReadonlyMap<string, readonly string[]>;
}

/** Joins derived threats with measures and with the judgement "not applicable". */
export function threatSet(run: Run, derived: readonly RuleHit[], links: MeasureLinks): ThreatSet {
  const byPlace = new Map<string, TreatedHit[]>();
  const byElement = new Map<string, TreatedHit[]>();
  const statedByPlace = new Map<string, string[]>();
  const dispositions = run.document.threatDispositions;
  const hits = derived.map((hit): TreatedHit => {
    const at = elementId(run.topology, hit.element);
    const id = `${hit.rule.id}@${at}`;
    const measures = links.ofHit(hit);
    const treated: TreatedHit = {
      rule: hit.rule,
      element: hit.element,
      id,
      at,
      measures,
      prevented: preventedBy(run, measures.filter((measure) => namesOrNamesNothing(links, measure, id))),
      isNotApplicable: dispositions?.[id]?.state === 'notApplicable',
    };
    pushTo(byPlace, placeKey(hit.rule.class, at), treated);
    pushTo(byElement, at, treated);
    return treated;
  });
  for (const [id, threat] of sortedEntries(run.document.threats)) {
    if (threat.class !== undefined && threat.at !== undefined) pushTo(statedByPlace, placeKey(threat.class, threat.at), id);
  }
  return { hits, byPlace, byElement, statedByPlace };
}

/** A measure that lists what it treats prevents just that; one that lists nothing prevents every threat whose requirement it meets where it acts. */
function namesOrNamesNothing(links: MeasureLinks, measure: string, threat: string): boolean {
  const treats = links.treats.get(measure);
  return treats !== undefined && (treats.threats.has(threat) || treats.threats.size + treats.causes.size + treats.incidents.size === 0);
}

/** Whether one of these measures prevents, per state of the switch. */
export function preventedBy(run: Run, measures: readonly string[]): ByInForce<boolean> {
  const preventing = measures.filter((measure) => prevents(run.document, measure));
  if (preventing.length === 0) return NEVER;
  return byInForce((inForce) => preventing.some((measure) => isInForce(run.document, measure, inForce)));
}

/** The key of a class at a place. */
export function placeKey(threatClass: ThreatClass, at: string): string {
  return `${threatClass}@${at}`;
}

/** Whether a threat of this rule lets an attacker act from where it stands. */
export function givesControl(hit: RuleHit): boolean {
  return hit.rule.grants === 'control' && isAttack(hit.rule.class);
}
