import type { MeasureStatus, Reference } from '@anshin/model';
import { FACT_FIELDS } from '../fact-fields.ts';
import { fieldOf, isSame, listOf, textsOf } from '../json.ts';
import type { SketchMitigation } from '../sketch.ts';
import { type Drafting, type EntityIn, elementOf, elementsAmong, factsOf, taken, textsFrom, unchecked, wantedId } from './drafting.ts';

const UNNAMED = { ja: '内容の書かれていない対策', en: 'Measure that is not described' };

/** Adds the mitigations as measures that are planned, or implemented where the tool says that they are in place; never verified. */
export function draftMeasures(drafting: Drafting): void {
  const treated = new Map<string, { treats: string[]; on: string[] }>();
  for (const threat of drafting.sketch.threats) {
    const reference = drafting.threatOf.get(threat.id);
    if (reference === undefined) continue;
    const at = elementOf(drafting, threat.at);
    for (const id of threat.mitigations) {
      const own = treated.get(id) ?? { treats: [], on: [] };
      treated.set(id, own);
      if (!own.treats.includes(reference)) own.treats.push(reference);
      if (at !== undefined && !own.on.includes(at)) own.on.push(at);
    }
    if (threat.state === 'mitigated' && threat.mitigations.length === 0)
      drafting.draft.add('measures', '', {
        title: UNNAMED,
        status: 'implemented',
        treats: [{ threat: reference }],
        ...(at === undefined ? {} : { on: [at] }),
      });
  }
  for (const mitigation of taken(drafting, drafting.sketch.mitigations, { ja: '対策', en: 'measures' })) {
    addMeasure(drafting, mitigation, treated.get(mitigation.id) ?? { treats: [], on: [] });
  }
}

function addMeasure(
  drafting: Drafting,
  mitigation: SketchMitigation,
  { treats, on }: { readonly treats: readonly string[]; readonly on: readonly string[] },
): void {
  const { name: title = UNNAMED, description } = textsFrom(mitigation);
  const facts = factsOf(mitigation.facts, FACT_FIELDS.measures);
  const isOurs = wantedId(mitigation.facts) !== undefined;
  const elements = facts['on'] === undefined ? (isOurs ? undefined : on) : elementsAmong(drafting, textsOf(facts['on']));
  const order = listOf(facts['treats']);
  const references = inOrder(
    treats.map((threat): Reference => ({ threat })),
    order,
  );
  const hasTreats = references.length > 0 || (isOurs && order.length === 0 && facts['treats'] !== undefined);
  const { on: _on, treats: _treats, ...plain } = facts;
  const entity = {
    ...plain,
    title,
    ...(description === undefined ? {} : { description }),
    status: statusOf(mitigation.status, fieldOf(facts, 'status')),
    ...(elements === undefined || (elements.length === 0 && !isOurs) ? {} : { on: elements }),
    ...(hasTreats ? { treats: references } : {}),
  };
  drafting.draft.add('measures', mitigation.name.slice(0, 60), unchecked<EntityIn<'measures'>>(entity), mitigation.id, wantedId(mitigation.facts));
}

/** The order in which the document named them, new ones last. */
function inOrder(references: readonly Reference[], order: readonly unknown[]): Reference[] {
  const place = (reference: Reference): number => {
    const at = order.findIndex((other) => isSame(reference, other));
    return at === -1 ? order.length : at;
  };
  return [...references].sort((one, other) => place(one) - place(other));
}

/** The status that travelled along where it agrees with what the tool shows; an import never verifies anything. */
function statusOf(shown: MeasureStatus, noted: unknown): MeasureStatus {
  const isInPlace = shown === 'implemented' || shown === 'verified';
  if (isInPlace) return 'implemented';
  return noted === 'agreed' ? 'agreed' : 'planned';
}
