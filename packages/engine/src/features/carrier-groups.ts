import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type SystemGraph } from '../topology/topology.ts';
import type { EndMask } from './end-masks.ts';

/** Neighbouring local carriers (networks, routers, firewalls) as one network, with all that hangs on it. A public network is a member, not a way through. */
export interface CarrierGroup {
  readonly carriers: readonly ComponentNode[];
  readonly members: ReadonlySet<ComponentNode>;
  /** Facts that at least one member has, and facts that at least two have. */
  readonly any: EndMask;
  readonly several: EndMask;
}

/** What lies behind the local carriers of a system. */
export class CarrierGroups {
  private readonly groups = new Map<ComponentNode, CarrierGroup>();
  private readonly topology: Pick<SystemGraph, 'components' | 'channels'>;
  private readonly maskOf: (node: ComponentNode) => EndMask;

  constructor(topology: Pick<SystemGraph, 'components' | 'channels'>, maskOf: (node: ComponentNode) => EndMask) {
    this.topology = topology;
    this.maskOf = maskOf;
    this.join(topology.components);
  }

  /** The network that a carrier belongs to; undefined for a component that is none. */
  of(carrier: ComponentNode): CarrierGroup | undefined {
    return this.groups.get(carrier);
  }

  /** Adds to `into` the facts of all that hangs on the carrier's network, seen from one component, which does not count itself. */
  addBehind(carrier: ComponentNode, from: ComponentNode, into: EndMask): void {
    const group = this.groups.get(carrier);
    if (group === undefined) return;
    const own = group.members.has(from) ? this.maskOf(from) : undefined;
    for (let word = 0; word < into.length; word++) {
      const any = group.any[word] as number;
      const seen = own === undefined ? any : (any & ~(own[word] as number)) | (group.several[word] as number);
      into[word] = (into[word] as number) | seen;
    }
  }

  /** Puts those of the given components that are carriers, and all carriers next to them, into networks anew; the rest leave theirs. Gives the networks made. */
  rejoin(components: Iterable<ComponentNode>): CarrierGroup[] {
    const list = [...components];
    for (const node of list) this.groups.delete(node);
    return this.join(list);
  }

  /** Drops a carrier that has left the system. */
  forget(carrier: ComponentNode): void {
    this.groups.delete(carrier);
  }

  private join(components: Iterable<ComponentNode>): CarrierGroup[] {
    const made: CarrierGroup[] = [];
    const done = new Set<ComponentNode>();
    for (const node of components) {
      if (done.has(node) || !isLocalCarrier(node)) continue;
      const { carriers, members } = this.collect(node);
      const group = { carriers, members, ...this.summarise(members) };
      for (const carrier of carriers) {
        this.groups.set(carrier, group);
        done.add(carrier);
      }
      made.push(group);
    }
    return made;
  }

  private collect(start: ComponentNode): Pick<CarrierGroup, 'carriers' | 'members'> {
    const { components, channels } = this.topology;
    const carriers = new Set([start]);
    const members = new Set<ComponentNode>();
    for (const at of carriers) {
      for (const index of at.channels) {
        const next = components[otherEnd(channels[index] as ChannelEdge, at.index)] as ComponentNode;
        if (isLocalCarrier(next)) carriers.add(next);
        else members.add(next);
      }
    }
    return { carriers: [...carriers], members };
  }

  private summarise(members: ReadonlySet<ComponentNode>): Pick<CarrierGroup, 'any' | 'several'> {
    let any: EndMask | undefined;
    let several: EndMask | undefined;
    for (const member of members) {
      const mask = this.maskOf(member);
      any ??= new Uint32Array(mask.length);
      several ??= new Uint32Array(mask.length);
      for (let word = 0; word < mask.length; word++) {
        several[word] = (several[word] as number) | ((any[word] as number) & (mask[word] as number));
        any[word] = (any[word] as number) | (mask[word] as number);
      }
    }
    return { any: any ?? NOTHING, several: several ?? NOTHING };
  }
}

const NOTHING: EndMask = new Uint32Array(0);
