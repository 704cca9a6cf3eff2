import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useNewest } from '../../parts/use-newest.ts';
import { around, boundsOf, contains, middleOf, overlap, type Point, type Rect } from '../geometry/rects.ts';
import type { Stage } from './stage.ts';

/** Limits of zooming; below which words are drawn larger, and below which only outlines are drawn. */
export const ZOOM = { least: 0.08, most: 2, small: 0.64, far: 0.34, readable: 0.45 };

/** Looking at the diagram: the whole of it, or a part. */
export interface DiagramView {
  readonly fit: (into?: { readonly width: number; readonly height: number }) => void;
  /** As it is shown when it is opened. */
  readonly begin: () => void;
  readonly zoom: (factor: number) => void;
  /** Brings a part into view when it is outside of it. */
  readonly show: (rect: Rect) => void;
  /** The point of the diagram in the middle of the pane, and at a point of the screen. */
  readonly middle: () => Point;
  readonly at: (screen: Point) => Point;
  /** A point of the diagram in pixels of the pane. */
  readonly inPane: (point: Point) => Point;
}

/** Everything that stands on the stage. */
export function extentOf(stage: Stage): Rect {
  const all = [...stage.rects.values(), ...stage.boxes.values(), ...(stage.bands ?? []).map(({ rect }) => rect)];
  return boundsOf(all) ?? { x: 0, y: 0, width: 600, height: 400 };
}

/** How a diagram is first shown: the whole of it, or its beginning at a size that can be read. */
export function firstViewport(stage: Stage, width: number, height: number): { readonly x: number; readonly y: number; readonly zoom: number } {
  const extent = around(extentOf(stage), 24);
  const whole = getViewportForBounds(extent, width, height, ZOOM.least, 1, 0);
  if (whole.zoom >= ZOOM.readable) return whole;
  const begin = beginningOf([...stage.rects.values()], extent, { width: width / BEGIN.zoom, height: height / BEGIN.zoom });
  return { x: -begin.x * BEGIN.zoom, y: -begin.y * BEGIN.zoom, zoom: BEGIN.zoom };
}

/** How a large diagram is begun: at this size, with so much free before the first part that the title of its zone is seen, in pixels of the diagram. */
const BEGIN = { zoom: 0.7, free: 64 };
/** So much of the most that can be seen at once is enough to begin at. */
const ENOUGH = 0.6;

/** The corner from which a large diagram is read: of the places with much to see, the one nearest to the upper left. */
function beginningOf(parts: readonly Rect[], extent: Rect, seen: { readonly width: number; readonly height: number }): Point {
  const corners = parts.map(({ x, y }) => {
    const corner = { x: Math.max(extent.x, x - BEGIN.free), y: Math.max(extent.y, y - BEGIN.free) };
    return { ...corner, shows: parts.filter((part) => contains({ ...corner, ...seen }, middleOf(part))).length };
  });
  const most = Math.max(0, ...corners.map(({ shows }) => shows));
  const good = corners.filter(({ shows }) => shows >= most * ENOUGH);
  return good.reduce<Point>((best, corner) => (best === extent || corner.x + corner.y < best.x + best.y ? corner : best), extent);
}

export function useView(shown: Stage, pane: HTMLDivElement | null): DiagramView {
  const flow = useReactFlow();
  const stage = useNewest(shown);
  return useMemo(() => {
    const size = (): { readonly width: number; readonly height: number } => ({
      width: pane?.clientWidth ?? 800,
      height: pane?.clientHeight ?? 600,
    });
    const corner = (): Point => pane?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const middle = (): Point => flow.screenToFlowPosition({ x: corner().x + size().width / 2, y: corner().y + size().height / 2 });
    return {
      fit: ({ width, height } = size()) => void flow.setViewport(getViewportForBounds(around(extentOf(stage()), 24), width, height, ZOOM.least, 1, 0)),
      begin: () => void flow.setViewport(firstViewport(stage(), size().width, size().height)),
      zoom: (factor) => void flow.zoomTo(flow.getZoom() * factor),
      show: (rect) => {
        const { x, y, zoom } = flow.getViewport();
        const seen = { x: -x / zoom, y: -y / zoom, width: size().width / zoom, height: size().height / zoom };
        if (overlap(around(rect, -Math.min(rect.width, rect.height) / 3), seen)) return;
        const point = middleOf(rect);
        void flow.setCenter(point.x, point.y, { zoom: Math.max(zoom, ZOOM.readable) });
      },
      middle,
      at: (screen) => flow.screenToFlowPosition({ ...screen }),
      inPane: (point) => {
        const { x, y } = flow.flowToScreenPosition({ ...point });
        return { x: x - corner().x, y: y - corner().y };
      },
    };
  }, [flow, stage, pane]);
}
