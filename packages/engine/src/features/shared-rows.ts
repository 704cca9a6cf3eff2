import type { Channel, Trait, ZoneKind } from '@anshin/model';
import type { ComponentNode } from '../topology/topology.ts';
import type { AtomTable } from './atoms.ts';

/** Facts that hold for the whole document. */
export interface DocumentFacts {
  readonly frameworks: readonly string[];
  readonly level: 2 | 3;
}

/** A row with these bits. */
export function rowOf(atoms: AtomTable, bits: Iterable<number | undefined>): Uint32Array {
  const row = new Uint32Array(atoms.words);
  for (const bit of bits) if (bit !== undefined) row[bit >>> 5] = (row[bit >>> 5] as number) | (1 << (bit & 31));
  return row;
}

const PROTECTIONS = ['encrypted', 'authenticated', 'integrity'] as const;

/** What elements that are alike share of their rows: components of one kind in one place, ends of one role in one place, channels of one medium and protection. */
export class SharedRows {
  private readonly atoms: AtomTable;
  /** Facts of the whole document. */
  private readonly document: readonly (number | undefined)[];
  private readonly usual = new WeakMap<readonly ZoneKind[], Map<string, Uint32Array>>();
  private readonly departing = new WeakMap<ReadonlySet<Trait>, Uint32Array>();
  private readonly ends = new WeakMap<readonly ZoneKind[], Map<string | undefined, Uint32Array>>();
  private readonly channels = new Map<string, Map<number, Uint32Array>>();

  constructor(atoms: AtomTable, facts: DocumentFacts) {
    this.atoms = atoms;
    this.document = [atoms.group('level').get(String(facts.level)), ...facts.frameworks.map((framework) => atoms.group('framework').get(framework))];
  }

  /** Kind, traits and place of a component, with the facts of the document. Nodes share the list of their zone's kinds, and departing nodes have traits of their own. */
  ofComponent(node: ComponentNode): Uint32Array {
    if (node.component.traits !== undefined) {
      let row = this.departing.get(node.traits);
      if (row === undefined) this.departing.set(node.traits, (row = this.component(node)));
      return row;
    }
    let inZone = this.usual.get(node.zoneKinds);
    if (inZone === undefined) this.usual.set(node.zoneKinds, (inZone = new Map()));
    let row = inZone.get(node.component.kind);
    if (row === undefined) inZone.set(node.component.kind, (row = this.component(node)));
    return row;
  }

  /** What a channel takes from one of its ends: its place and the role of who answers for it. */
  ofEnd(node: ComponentNode, role: string | undefined): Uint32Array {
    let inZone = this.ends.get(node.zoneKinds);
    if (inZone === undefined) this.ends.set(node.zoneKinds, (inZone = new Map()));
    let row = inZone.get(role);
    if (row === undefined)
      inZone.set(role, (row = rowOf(this.atoms, [...this.zones(node), ...(role === undefined ? [] : [this.atoms.group('role').get(role)])])));
    return row;
  }

  /** Medium, protection and use of a channel, with the facts of the document. */
  ofChannel({ medium, protection, maintenance }: Channel): Uint32Array {
    let ofMedium = this.channels.get(medium);
    if (ofMedium === undefined) this.channels.set(medium, (ofMedium = new Map()));
    const key =
      (protection?.encrypted === true ? 1 : 0) |
      (protection?.authenticated === true ? 2 : 0) |
      (protection?.integrity === true ? 4 : 0) |
      (maintenance === true ? 8 : 0);
    let row = ofMedium.get(key);
    if (row === undefined) {
      const lacking = PROTECTIONS.filter((property) => protection?.[property] !== true).map((property) => this.atoms.group('lacks').get(property));
      const use = maintenance === true ? this.atoms.group('maintenance').get('') : undefined;
      ofMedium.set(key, (row = rowOf(this.atoms, [...this.document, this.atoms.group('medium').get(medium), use, ...lacking])));
    }
    return row;
  }

  private component(node: ComponentNode): Uint32Array {
    const traits = Array.from(node.traits, (trait) => this.atoms.group('trait').get(trait));
    return rowOf(this.atoms, [...this.document, this.atoms.group('kind').get(node.component.kind), ...traits, ...this.zones(node)]);
  }

  private zones(node: ComponentNode): (number | undefined)[] {
    return node.zoneKinds.map((kind) => this.atoms.group('zone').get(kind));
  }
}
