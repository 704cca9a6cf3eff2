import type { Catalog, MeasureExampleEntry } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, isAttack, type Measure, type Reference, type ThreatClass } from '@anshin/model';
import { type CalledFor, calledForBy, exampleId, exampleMeasure, isAbout } from './example-measure.ts';

/** Something that a measure can prevent at a place: a cause, or a threat that lets an attacker go on. */
interface Preventable {
  /** Component or channel; empty for the whole system. */
  readonly at: string;
  readonly class: ThreatClass;
  readonly calledFor: CalledFor;
  readonly reference: Reference;
}

/**
 * Measures made from the catalog's examples that prevent open causes of these incidents, or cut the ways to them. An example that acts
 * in a system is made for each element, one of an organisation or a procedure once for all places.
 */
export function preventingCandidates(document: AnshinDocument, assessment: Assessment, catalog: Catalog, incidents: ReadonlySet<string>): [string, Measure][] {
  const targets = preventables(assessment, incidents);
  return catalog.measures.flatMap((example): [string, Measure][] => {
    const own = targets.filter((target) => preventsIt(example, target));
    const places = example.implementedIn === 'system' ? [...new Set(own.map(({ at }) => at))].sort() : own.length > 0 ? [''] : [];
    return places.map((at) => {
      const treats = own.filter((target) => example.implementedIn !== 'system' || target.at === at).map(({ reference }) => reference);
      return [exampleId(example, at), { ...exampleMeasure(document, example, at), ...(at === '' ? {} : { on: [at] }), treats, effect: { prevents: true } }];
    });
  });
}

/** Open causes of the incidents, and the threats on the ways to them that give control. */
function preventables(assessment: Assessment, incidents: ReadonlySet<string>): Preventable[] {
  const { inForce } = assessment;
  const threats = new Map(assessment.threats.map((threat) => [threat.id, threat]));
  const causes = assessment.incidents.filter(({ id }) => incidents.has(id)).flatMap((incident) => incident.causes.filter((cause) => cause.open[inForce]));
  const along = new Set(causes.flatMap((cause) => cause.paths.flat()));
  const found = causes.map((cause): Preventable => {
    const own = cause.threats.map((id) => threats.get(id)).filter((threat) => threat !== undefined);
    return { at: cause.at ?? '', class: cause.class, calledFor: calledForBy(own), reference: { cause: cause.id } };
  });
  for (const threat of assessment.threats) {
    const gives = threat.grants === 'control' && threat.class !== undefined && isAttack(threat.class) && threat.disposition?.state !== 'notApplicable';
    if (!gives || threat.class === undefined || !along.has(threat.at) || threat.prevented[inForce]) continue;
    found.push({ at: threat.at, class: threat.class, calledFor: calledForBy([threat]), reference: { threat: threat.id } });
  }
  return found;
}

/** Whether an example prevents the class here; where no rule found a threat, the class alone decides. */
function preventsIt(example: MeasureExampleEntry, { class: threatClass, calledFor }: Preventable): boolean {
  return example.prevents?.includes(threatClass) === true && (calledFor.requirements.size === 0 || isAbout(example, calledFor));
}
