import type { Condition, Leaf } from '@anshin/catalog';
import type { Trait, ZoneKind } from '@anshin/model';

/** A fact about a component that conditions on its neighbours or on a channel's ends ask for. */
export interface EndFact {
  readonly kind: readonly string[] | undefined;
  readonly trait: readonly Trait[] | undefined;
  readonly zone: readonly ZoneKind[] | undefined;
}

/** The elementary facts that the conditions of a catalog ask for, each with a bit; collected once per catalog. */
export class AtomTable {
  private readonly bits = new Map<string, number>();
  readonly endFacts: EndFact[] = [];
  private readonly endFactKeys = new Map<string, number>();
  readonly endPairs: { readonly bit: number; readonly first: number; readonly second: number }[] = [];
  readonly neighbours: { readonly bit: number; readonly fact: number }[] = [];

  /** The bit of an atom, created when first asked for. */
  bit(key: string): number {
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    const bit = this.bits.size;
    this.bits.set(key, bit);
    return bit;
  }

  /** The bit of an atom that some condition asks for; -1 when none does. */
  known(key: string): number {
    return this.bits.get(key) ?? -1;
  }

  /** How many 32-bit words an element's facts take. */
  get words(): number {
    return Math.max(1, Math.ceil(this.bits.size / 32));
  }

  /** The atom keys by bit. */
  keys(): string[] {
    return [...this.bits.keys()];
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
    const [first, second] = ends.map((end) => this.endFact(Array.isArray(end) ? { kind: end, trait: undefined, zone: undefined } : { kind: end.kind, trait: end.trait, zone: end.zone })) as [number, number];
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

/** Whether a condition is a combination or a leaf. */
export function isLeaf(condition: Condition): condition is Leaf {
  return !('all' in condition) && !('any' in condition) && !('not' in condition);
}
