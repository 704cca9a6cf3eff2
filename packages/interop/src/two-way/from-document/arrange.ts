import type { AnshinDocument } from '@anshin/model';
import type { Box } from '../sketch.ts';

/** A drawing of components and zones. */
export interface Arrangement {
  readonly components: ReadonlyMap<string, Box>;
  readonly zones: ReadonlyMap<string, Box>;
}

// ASSUMPTION: sizes and gaps in pixels, from what looks right in Threat Dragon with names of twenty letters.
const SIZE = { w: 160, h: 80 };
const GAP = 60;
const PADDING = 40;
const TITLE = 40;

type Tree = ReadonlyMap<string | undefined, readonly string[]>;

/** Where things stand: where the document puts them, else zone by zone in rows; a zone is the box around what lies in it. */
export function arrange(document: AnshinDocument): Arrangement {
  const zones = Object.keys(document.zones ?? {});
  const outer = childrenOf(zones, (id) => outerZone(document, id));
  const members = childrenOf(Object.keys(document.components ?? {}), (id) => {
    const zone = document.components?.[id]?.zone;
    return zone !== undefined && document.zones !== undefined && Object.hasOwn(document.zones, zone) ? zone : undefined;
  });
  const placed = placedBoxes(document);
  const components = placed.size === 0 ? inRows(undefined, { outer, members }, { x: 40, y: 40 }) : withMissing(document, placed);
  return { components, zones: zoneBoxes({ outer, members, components }) };
}

/** The zone that a zone lies in, unless that leads back to itself. */
export function outerZone(document: AnshinDocument, id: string): string | undefined {
  const within = (zone: string): string | undefined =>
    document.zones !== undefined && Object.hasOwn(document.zones, zone) ? document.zones[zone]?.within : undefined;
  const first = within(id);
  if (first === undefined || document.zones === undefined || !Object.hasOwn(document.zones, first)) return undefined;
  const seen = new Set([id]);
  for (let at: string | undefined = first; at !== undefined; at = within(at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return first;
}

function childrenOf(ids: readonly string[], parentOf: (id: string) => string | undefined): Tree {
  const tree = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const parent = parentOf(id);
    const siblings = tree.get(parent);
    if (siblings === undefined) tree.set(parent, [id]);
    else siblings.push(id);
  }
  return tree;
}

function placedBoxes(document: AnshinDocument): Map<string, Box> {
  const positions = document.layout?.positions ?? {};
  const ids = Object.keys(document.components ?? {}).filter((id) => Object.hasOwn(positions, id));
  return new Map(
    ids.map((id) => {
      const { x = 0, y = 0, w = SIZE.w, h = SIZE.h } = positions[id] ?? {};
      return [id, { x, y, w: Math.max(w, 10), h: Math.max(h, 10) }];
    }),
  );
}

/** Components that the document does not place stand in rows below the others. */
function withMissing(document: AnshinDocument, placed: Map<string, Box>): Map<string, Box> {
  const bottom = Math.max(...[...placed.values()].map(({ y, h }) => y + h));
  const left = Math.min(...[...placed.values()].map(({ x }) => x));
  const missing = Object.keys(document.components ?? {}).filter((id) => !placed.has(id));
  for (const [at, id] of missing.entries()) {
    placed.set(id, { x: left + (at % 6) * (SIZE.w + GAP), y: bottom + GAP + TITLE + Math.floor(at / 6) * (SIZE.h + GAP), ...SIZE });
  }
  return placed;
}

/** Lays the members of a zone out in a square of rows, and the inner zones beneath, one below the other. */
function inRows(
  zone: string | undefined,
  tree: { readonly outer: Tree; readonly members: Tree },
  at: { readonly x: number; readonly y: number },
): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const own = tree.members.get(zone) ?? [];
  const columns = Math.max(1, Math.ceil(Math.sqrt(own.length)));
  for (const [index, id] of own.entries()) {
    boxes.set(id, { x: at.x + (index % columns) * (SIZE.w + GAP), y: at.y + Math.floor(index / columns) * (SIZE.h + GAP), ...SIZE });
  }
  let y = at.y + Math.ceil(own.length / columns) * (SIZE.h + GAP);
  for (const inner of tree.outer.get(zone) ?? []) {
    const inside = inRows(inner, tree, { x: at.x + PADDING, y: y + PADDING + TITLE });
    for (const [id, box] of inside) boxes.set(id, box);
    if (inside.size > 0) {
      const box = around(inner, { ...tree, components: inside }, new Map(), { x: 0, y: 0 });
      y = box.y + box.h + GAP - TITLE;
    }
  }
  return boxes;
}

interface Drawing {
  readonly outer: Tree;
  readonly members: Tree;
  readonly components: ReadonlyMap<string, Box>;
}

/** The box around a zone's members and inner zones; inner zones that hold nothing stand below the rest. */
function around(zone: string, drawing: Drawing, boxes: Map<string, Box>, free: { readonly x: number; readonly y: number }): Box {
  const inner = drawing.outer.get(zone) ?? [];
  const inside = (drawing.members.get(zone) ?? []).map((id) => drawing.components.get(id)).filter((box) => box !== undefined);
  for (const full of inner.filter((id) => holdsSomething(id, drawing))) inside.push(around(full, drawing, boxes, free));
  for (const empty of inner.filter((id) => !holdsSomething(id, drawing))) {
    const x = inside.length === 0 ? free.x + PADDING : Math.min(...inside.map((box) => box.x));
    const y = inside.length === 0 ? free.y + PADDING + TITLE : Math.max(...inside.map((box) => box.y + box.h)) + PADDING;
    inside.push(around(empty, drawing, boxes, { x, y }));
  }
  const box = inside.length === 0 ? { ...free, ...SIZE } : bounds(inside);
  boxes.set(zone, box);
  return box;
}

function bounds(inside: readonly Box[]): Box {
  const x = Math.min(...inside.map((box) => box.x)) - PADDING;
  const y = Math.min(...inside.map((box) => box.y)) - PADDING - TITLE;
  const w = Math.max(...inside.map((box) => box.x + box.w)) + PADDING - x;
  const h = Math.max(...inside.map((box) => box.y + box.h)) + PADDING - y;
  return { x, y, w, h };
}

function holdsSomething(zone: string, drawing: Drawing): boolean {
  return (drawing.members.get(zone) ?? []).length > 0 || (drawing.outer.get(zone) ?? []).some((inner) => holdsSomething(inner, drawing));
}

/** The boxes of all zones; those that hold nothing stand to the right of everything. */
function zoneBoxes(drawing: Drawing): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const top = drawing.outer.get(undefined) ?? [];
  for (const zone of top.filter((id) => holdsSomething(id, drawing))) around(zone, drawing, boxes, { x: 0, y: 0 });
  const x = Math.max(0, ...[...boxes.values(), ...drawing.components.values()].map((box) => box.x + box.w)) + GAP;
  let y = 40;
  for (const zone of top.filter((id) => !holdsSomething(id, drawing))) y += around(zone, drawing, boxes, { x, y }).h + GAP;
  return boxes;
}
