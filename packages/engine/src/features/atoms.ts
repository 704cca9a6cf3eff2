import type { Condition, Leaf } from '@anshin/catalog';
import type { Trait, ZoneKind } from '@anshin/model';

/** A fact about a component that conditions on its neighbours or on a channel's ends ask for. */
export interface EndFact {
  readonly kind: readonly string[] | undefined;
  readonly trait: readonly Trait[] | undefined;
  readonly zone: readonly ZoneKind[] | undefined;
}

/** Atoms of one topic (`kind`, `trait` …): the bit of each value. */
export type AtomGroup = ReadonlyMap<string, number>;

/** The elementary facts that the conditions of a catalog ask for, each with a bit; collected once per catalog. */
export class AtomTable {
  private readonly groups = new Map<string, Map<string, number>>();
  private readonly order: string[] = [];
  readonly endFacts: EndFact[] = [];
  private readonly endFactKeys = new Map<string, number>();
  readonly endPairs: { readonly bit: number; readonly first: number; readonly second: number }[] = [];
  readonly neighbours: { readonly bit: number; readonly fact: number }[] = [];

  /** The bit of an atom `<topic>:<value>` (a flag is a topic without a value), created when first asked for. */
  bit(key: string): number {
    const [topic, value] = split(key);
    let group = this.groups.get(topic);
    if (group === undefined) this.groups.set(topic, (group = new Map()));
    let bit = group.get(value);
    if (bit === undefined) {
      bit = this.order.length;
      group.set(value, bit);
      this.order.push(key);
    }
    return bit;
  }

  /** The bit of an atom that some condition asks for; -1 when none does. */
  known(key: string): number {
    const [topic, value] = split(key);
    return this.groups.get(topic)?.get(value) ?? -1;
  }

  /** The atoms of a topic, to look up values without putting keys together. */
  group(topic: string): AtomGroup {
    return this.groups.get(topic) ?? NO_ATOMS;
  }

  /** How many 32-bit words an element's facts take. */
  get words(): number {
    return Math.max(1, Math.ceil(this.order.length / 32));
  }

  /** The atom keys by bit. */
  keys(): string[] {
    return [...this.order];
  }

  /** The bit of "a neighbour is so". */
  neighbourBit(neighbour: NonNullable<Leaf['neighbour']>): number {
    const fact = this.endFact({ kind: neighbour.kind, trait: neighbour.trait, zone: undefined });
    const key = `neighbour:${fact}`;
    const known = this.known(key);
    if (known >= 0) return known;
    const bit = this.bit(key);
    this.neighbours.push({ bit, fact });
    return bit;
  }

  /** The bit of "one end is so and the other so". */
  endsBit(ends: NonNullable<Leaf['ends']>): number {
    const [first, second] = ends.map((end) =>
      this.endFact(Array.isArray(end) ? { kind: end, trait: undefined, zone: undefined } : { kind: end.kind, trait: end.trait, zone: end.zone }),
    ) as [number, number];
    const key = `ends:${first}|${second}`;
    const known = this.known(key);
    if (known >= 0) return known;
    const bit = this.bit(key);
    this.endPairs.push({ bit, first, second });
    return bit;
  }

  private endFact(fact: EndFact): number {
    const key = JSON.stringify([fact.kind, fact.trait, fact.zone]);
    const known = this.endFactKeys.get(key);
    if (known !== undefined) return known;
    this.endFacts.push(fact);
    this.endFactKeys.set(key, this.endFacts.length - 1);
    return this.endFacts.length - 1;
  }
}

const NO_ATOMS: AtomGroup = new Map();

function split(key: string): [topic: string, value: string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}

/** Whether a condition is a combination or a leaf. */
export function isLeaf(condition: Condition): condition is Leaf {
  return !('all' in condition) && !('any' in condition) && !('not' in condition);
}
