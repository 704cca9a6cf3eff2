import type { Point } from '../geometry/rects.ts';

/** What is open over the canvas; `pane` is a point of the pane, `at` one of the diagram. */
export type Popup =
  | { readonly kind: 'add'; readonly pane: Point; readonly at: Point; readonly from?: string }
  | { readonly kind: 'target'; readonly pane: Point; readonly from: string }
  | { readonly kind: 'medium'; readonly pane: Point; readonly from: string; readonly to: string };

/** Keeps something of a size inside a pane. */
export function withinPane(
  point: Point,
  size: { readonly width: number; readonly height: number },
  pane: { readonly width: number; readonly height: number },
): Point {
  return { x: Math.max(8, Math.min(point.x, pane.width - size.width - 8)), y: Math.max(8, Math.min(point.y, pane.height - size.height - 8)) };
}
