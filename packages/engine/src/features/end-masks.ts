import type { Trait, ZoneKind } from '@anshin/model';
import type { ComponentNode } from '../topology/topology.ts';
import type { AtomTable, EndFact } from './atoms.ts';

/** Which of the facts that conditions ask of neighbours and ends a component has by itself: a bit each, in 32-bit words. */
export type EndMask = Uint32Array;

/** The mask of any component; components of one kind and place share theirs. Rests on nodes of one reading sharing their zone's kinds, and on each departure from a kind having its own traits. */
export class EndMasks {
  /** Words of a mask. */
  readonly width: number;
  private readonly facts: readonly EndFact[];
  private readonly usual = new WeakMap<readonly ZoneKind[], Map<string, EndMask>>();
  private readonly departing = new WeakMap<ReadonlySet<Trait>, EndMask>();

  constructor(atoms: AtomTable) {
    this.facts = atoms.endFacts;
    this.width = Math.max(1, Math.ceil(this.facts.length / 32));
  }

  of(node: ComponentNode): EndMask {
    if (node.component.traits !== undefined) {
      let mask = this.departing.get(node.traits);
      if (mask === undefined) this.departing.set(node.traits, (mask = this.compute(node)));
      return mask;
    }
    let inZone = this.usual.get(node.zoneKinds);
    if (inZone === undefined) this.usual.set(node.zoneKinds, (inZone = new Map()));
    let mask = inZone.get(node.component.kind);
    if (mask === undefined) inZone.set(node.component.kind, (mask = this.compute(node)));
    return mask;
  }

  private compute(node: ComponentNode): EndMask {
    const mask = new Uint32Array(this.width);
    this.facts.forEach((fact, index) => {
      if (holds(fact, node)) mask[index >>> 5] = (mask[index >>> 5] as number) | (1 << (index & 31));
    });
    return mask;
  }
}

function holds(fact: EndFact, node: ComponentNode): boolean {
  return (
    (fact.kind === undefined || fact.kind.includes(node.component.kind)) &&
    (fact.trait === undefined || fact.trait.every((trait) => node.traits.has(trait))) &&
    (fact.zone === undefined || fact.zone.some((zone) => node.zoneKinds.includes(zone)))
  );
}

/** Whether a mask has a fact. */
export function hasFact(mask: EndMask, fact: number): boolean {
  return ((mask[fact >>> 5] as number) & (1 << (fact & 31))) !== 0;
}
