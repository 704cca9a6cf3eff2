import type { DrawnConnector, DrawnShape, Point } from './drawing.ts';

/** How near the end of a line must lie to a shape that it is not glued to, in pixels. ASSUMPTION: the width of a finger of the mouse. */
const NEAR = 12;

/** Most comparisons of ends with shapes; beyond that, ends stay loose. */
const MOST = 20_000_000;

/** The connectors with loose ends joined to the smallest shape that they touch, and how many were. Text is no shape to join. */
export function attachEnds(
  connectors: readonly DrawnConnector[],
  shapes: readonly DrawnShape[],
): { readonly connectors: readonly DrawnConnector[]; readonly attached: number } {
  const pages = new Map<number, DrawnShape[]>();
  for (const shape of shapes) {
    if (shape.box === undefined || shape.isText || shape.isGroup) continue;
    const page = pages.get(shape.diagram) ?? [];
    page.push(shape);
    pages.set(shape.diagram, page);
  }
  const loose = connectors.filter(({ from, to }) => from === undefined || to === undefined).length;
  if (loose * shapes.length > MOST) return { connectors, attached: 0 };
  let attached = 0;
  const touched = (point: Point | undefined, diagram: number): string | undefined => {
    const id = point === undefined ? undefined : smallestAt(point, pages.get(diagram) ?? []);
    if (id !== undefined) attached += 1;
    return id;
  };
  const joined = connectors.map((connector): DrawnConnector => {
    const { from, to, start, end, diagram } = connector;
    return from !== undefined && to !== undefined ? connector : { ...connector, from: from ?? touched(start, diagram), to: to ?? touched(end, diagram) };
  });
  return { connectors: joined, attached };
}

function smallestAt([x, y]: Point, shapes: readonly DrawnShape[]): string | undefined {
  let best: { readonly id: string; readonly area: number } | undefined;
  for (const { id, box } of shapes) {
    if (box === undefined || x < box.x - NEAR || x > box.x + box.w + NEAR || y < box.y - NEAR || y > box.y + box.h + NEAR) continue;
    if (best === undefined || box.w * box.h < best.area) best = { id, area: box.w * box.h };
  }
  return best?.id;
}
