import type { DrawnShape } from './drawing.ts';

/** Most shapes of a page that are compared with each other. ASSUMPTION: nobody reads a page with more. */
export const MOST_COMPARED = 3_000;

/** The frames that hold each shape: those that it belongs to, and those drawn around it. */
export interface Frames {
  /** The innermost shape that is not a bare group, by belonging. */
  readonly parentOf: ReadonlyMap<string, string>;
  /** Shapes that hold others, by belonging or because they are drawn wholly around them. */
  readonly holders: ReadonlySet<string>;
  readonly isCrowded: boolean;
}

/** Deepest belonging that is followed. */
const DEEPEST = 100;

/** Finds out what holds what; text and bare groups hold nothing and are not held. */
export function framesOf(shapes: readonly DrawnShape[]): Frames {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const parentOf = new Map<string, string>();
  const holders = new Set<string>();
  for (const shape of shapes) {
    const parent = realParent(shape, byId);
    if (parent === undefined) continue;
    parentOf.set(shape.id, parent.id);
    if (isThing(shape)) holders.add(parent.id);
  }
  const isCrowded = addDrawnAround(shapes, byId, holders);
  return { parentOf, holders, isCrowded };
}

function isThing({ isText, isGroup, text, isContainer }: DrawnShape): boolean {
  return !isText && !isGroup && (text !== '' || isContainer);
}

function realParent(shape: DrawnShape, byId: ReadonlyMap<string, DrawnShape>): DrawnShape | undefined {
  let at = shape.parent === undefined ? undefined : byId.get(shape.parent);
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    if (at.id === shape.id) return undefined;
    if (!at.isGroup || at.text !== '') return at;
    at = at.parent === undefined ? undefined : byId.get(at.parent);
  }
  return undefined;
}

function addDrawnAround(shapes: readonly DrawnShape[], byId: ReadonlyMap<string, DrawnShape>, holders: Set<string>): boolean {
  const pages = new Map<number, DrawnShape[]>();
  for (const shape of shapes) {
    if (shape.box === undefined || !isThing(shape)) continue;
    const page = pages.get(shape.diagram) ?? [];
    page.push(shape);
    pages.set(shape.diagram, page);
  }
  for (const page of pages.values()) {
    if (page.length > MOST_COMPARED) continue;
    for (const outer of page) {
      if (!holders.has(outer.id) && page.some((inner) => inner !== outer && isWhollyIn(inner, outer) && !isInside(outer, inner, byId))) holders.add(outer.id);
    }
  }
  return [...pages.values()].some((page) => page.length > MOST_COMPARED);
}

function isWhollyIn({ box: inner }: DrawnShape, { box: outer }: DrawnShape): boolean {
  if (inner === undefined || outer === undefined) return false;
  const isSmaller = inner.w * inner.h < outer.w * outer.h;
  return isSmaller && inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/** Whether the first shape belongs to the second: then it is no frame around it. */
function isInside(shape: DrawnShape, other: DrawnShape, byId: ReadonlyMap<string, DrawnShape>): boolean {
  let at = shape.parent;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    if (at === other.id) return true;
    at = byId.get(at)?.parent;
  }
  return false;
}
