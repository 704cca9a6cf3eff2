import { type AnshinDocument, isAttack, type ThreatClass } from '@anshin/model';
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

/** What a threat is that no measure treats and nobody judged. */
export const UNTREATED = { measures: [] as readonly string[], prevented: NEVER, isNotApplicable: false } as const;

/** Where to find threats by an element, or by class and element; keys are ids, and `<class>@<element>`. */
export interface ThreatIndex {
  readonly byPlace: Lookup<readonly TreatedHit[]>;
  readonly byElement: Lookup<readonly TreatedHit[]>;
  /** Stated threats by `<class>@<element>`: their ids. */
  readonly statedByPlace: Lookup<readonly string[]>;
}

/** What can be asked for by a key. */
export interface Lookup<T> {
  readonly get: (key: string) => T | undefined;
}

/** All derived threats with their measures, and where to find them by place and class. */
export interface ThreatSet extends ThreatIndex {
  readonly hits: readonly TreatedHit[];
  readonly byElement: ReadonlyMap<string, readonly TreatedHit[]>;
  readonly statedByPlace: ReadonlyMap<string, readonly string[]>;
}

/** Joins derived threats with measures and with the judgement "not applicable". */
export function threatSet(run: Run, derived: readonly RuleHit[], links: MeasureLinks): ThreatSet {
  const hits = derived.map((hit) => treatedHit(run.document, links, hit, elementId(run.topology, hit.element)));
  let byElement: Map<string, TreatedHit[]> | undefined;
  return {
    hits,
    get byElement() {
      return (byElement ??= byElementOf(hits));
    },
    byPlace: { get: (key) => ofClass(key, (element) => (byElement ??= byElementOf(hits)).get(element)) },
    statedByPlace: statedByPlace(run.document),
  };
}

/** One derived threat with what measures, and the judgement "not applicable", do to it. */
export function treatedHit(document: AnshinDocument, links: Pick<MeasureLinks, 'treats' | 'ofThreat'>, { rule, element }: RuleHit, at: string): TreatedHit {
  const id = `${rule.id}@${at}`;
  const measures = links.ofThreat(rule, at);
  return {
    rule,
    element,
    id,
    at,
    measures,
    prevented:
      measures.length === 0
        ? NEVER
        : preventedBy(
            { document },
            measures.filter((measure) => namesOrNamesNothing(links, measure, id)),
          ),
    isNotApplicable: document.threatDispositions !== undefined && document.threatDispositions[id]?.state === 'notApplicable',
  };
}

function byElementOf(hits: readonly TreatedHit[]): Map<string, TreatedHit[]> {
  const byElement = new Map<string, TreatedHit[]>();
  for (const hit of hits) pushTo(byElement, hit.at, hit);
  return byElement;
}

/** The threats of a class at an element, for the key `<class>@<element>`. */
export function ofClass(key: string, at: (element: string) => readonly TreatedHit[] | undefined): readonly TreatedHit[] | undefined {
  const split = key.indexOf('@');
  const threatClass = key.slice(0, split);
  const found = at(key.slice(split + 1))?.filter((hit) => hit.rule.class === threatClass);
  return found === undefined || found.length === 0 ? undefined : found;
}

/** Stated threats that have a class and a place, by both. */
export function statedByPlace(document: AnshinDocument): Map<string, string[]> {
  const stated = new Map<string, string[]>();
  for (const [id, threat] of sortedEntries(document.threats)) {
    if (threat.class !== undefined && threat.at !== undefined) pushTo(stated, placeKey(threat.class, threat.at), id);
  }
  return stated;
}

/** A measure that lists what it treats prevents just that; one that lists nothing prevents every threat whose requirement it meets where it acts. */
function namesOrNamesNothing(links: Pick<MeasureLinks, 'treats'>, measure: string, threat: string): boolean {
  const treats = links.treats.get(measure);
  return treats !== undefined && (treats.threats.has(threat) || treats.isEmpty);
}

/** Whether one of these measures prevents, per state of the switch. */
export function preventedBy(run: Pick<Run, 'document'>, measures: readonly string[]): ByInForce<boolean> {
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
