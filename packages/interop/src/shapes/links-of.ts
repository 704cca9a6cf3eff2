import type { Finding } from '@anshin/model';
import { counted } from '../one-way/counts.ts';
import { guessEncryption } from '../two-way/guesses/guess.ts';
import type { SketchLink } from '../two-way/sketch.ts';
import type { DrawnConnector, DrawnShape } from './drawing.ts';
import type { LineMeaning, Mapping } from './mapping.ts';
import { nameOf } from './name-of.ts';
import type { SortedShapes } from './sort-shapes.ts';

/** The connections of a drawing. */
export interface DrawnLinks {
  readonly links: readonly SketchLink[];
  /** Zones that lines end at. */
  readonly zonesJoined: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** How many lines the user leaves out. */
  readonly ignored: number;
}

/** Lines that join two shapes which stand for something; the others are told. */
export function linksOf(connectors: readonly DrawnConnector[], shapes: readonly DrawnShape[], sorted: SortedShapes, mapping: Mapping): DrawnLinks {
  const components = new Set(sorted.components.map(({ shape }) => shape.id));
  const zones = new Set(sorted.zones.map(({ shape }) => shape.id));
  const endAt = endFinder(shapes, components, zones);
  const zonesJoined = new Set<string>();
  const links: SketchLink[] = [];
  const loose: DrawnConnector[] = [];
  let ignored = 0;
  let undirected = 0;
  for (const connector of connectors) {
    const stated = mapping.ofConnector(connector);
    const from = endAt(connector.from);
    const to = endAt(connector.to);
    if (stated?.isIgnored === true) ignored += 1;
    else if (from === undefined || to === undefined || from === to) loose.push(connector);
    else {
      for (const end of [from, to]) if (zones.has(end)) zonesJoined.add(end);
      if (!connector.arrowAtStart && !connector.arrowAtEnd) undirected += 1;
      links.push(linkOf(connector, from, to, stated));
    }
  }
  const examples = loose.slice(0, 3).map(({ text, stencil, id }) => `“${nameOf(text).name || stencil || id}”`);
  return {
    links,
    zonesJoined,
    findings: [
      ...counted('shapes.loose-connectors', loose.length, { examples: examples.join(', ') }, 'warning'),
      ...counted('shapes.no-direction', undirected),
    ],
    ignored,
  };
}

/** What a line ends at: a component, a zone, or the only component inside a bare group or around a part. */
function endFinder(shapes: readonly DrawnShape[], components: ReadonlySet<string>, zones: ReadonlySet<string>): (id: string | undefined) => string | undefined {
  const inside = new Map<string, string[]>();
  const parents = new Map<string, string>();
  for (const { id, parent } of shapes) {
    if (parent === undefined) continue;
    parents.set(id, parent);
    if (components.has(id)) inside.set(parent, [...(inside.get(parent) ?? []).slice(0, 1), id]);
  }
  return (id) => {
    let at = id;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      if (components.has(at) || (depth === 0 && zones.has(at))) return at;
      const held = inside.get(at) ?? [];
      if (held.length === 1) return held[0];
      at = parents.get(at);
    }
    return undefined;
  };
}

function linkOf(connector: DrawnConnector, from: string, to: string, stated: LineMeaning | undefined): SketchLink {
  const { arrowAtStart, arrowAtEnd, text, id } = connector;
  const isBackward = arrowAtStart && !arrowAtEnd;
  const protocol = [...(stated?.medium === undefined ? [] : [stated.medium]), ...(text === '' ? [] : [text])];
  return {
    id,
    ...nameOf(text),
    facts: arrowAtStart || arrowAtEnd ? {} : { bare: true },
    from: isBackward ? to : from,
    to: isBackward ? from : to,
    isBidirectional: arrowAtStart && arrowAtEnd,
    protocol,
    encrypted: stated?.encrypted ?? guessEncryption(text === '' ? [] : [text]),
    authenticated: stated?.authenticated,
    assets: [],
    back: [],
  };
}
