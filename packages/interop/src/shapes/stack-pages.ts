import type { DrawnConnector, DrawnShape, Drawing, Point } from './drawing.ts';

/** Space between pages that come to stand below each other, in pixels. */
const GAP = 200;

/** The drawing with its pages on one sheet, one below the other; the first stays where it is. */
export function stackPages(drawing: Drawing): Drawing {
  const offsets = offsetsOf(drawing.shapes);
  const down = (point: Point | undefined, diagram: number): Point | undefined =>
    point === undefined ? undefined : [point[0], point[1] + (offsets.get(diagram) ?? 0)];
  const shapes = drawing.shapes.map((shape): DrawnShape => {
    const offset = offsets.get(shape.diagram) ?? 0;
    return shape.box === undefined || offset === 0 ? shape : { ...shape, box: { ...shape.box, y: shape.box.y + offset } };
  });
  const connectors = drawing.connectors.map(
    (connector): DrawnConnector => ({ ...connector, start: down(connector.start, connector.diagram), end: down(connector.end, connector.diagram) }),
  );
  return { ...drawing, shapes, connectors };
}

function offsetsOf(shapes: readonly DrawnShape[]): Map<number, number> {
  const spans = new Map<number, { top: number; bottom: number }>();
  for (const { diagram, box } of shapes) {
    if (box === undefined) continue;
    const span = spans.get(diagram) ?? { top: Infinity, bottom: -Infinity };
    spans.set(diagram, { top: Math.min(span.top, box.y), bottom: Math.max(span.bottom, box.y + box.h) });
  }
  const offsets = new Map<number, number>();
  let bottom: number | undefined;
  for (const [diagram, span] of [...spans].sort(([a], [b]) => a - b)) {
    const offset = bottom === undefined ? 0 : Math.round(bottom + GAP - span.top);
    offsets.set(diagram, offset);
    bottom = span.bottom + offset;
  }
  return offsets;
}
