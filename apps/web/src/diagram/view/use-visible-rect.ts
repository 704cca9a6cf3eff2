import { useStore } from '@xyflow/react';
import type { Rect } from '../geometry/rects.ts';

/** Steps in which the visible part is told, in pixels of the diagram: small moves of the view show nothing new. */
const STEP = 320;

/** The part of the diagram that can be seen, a little enlarged; another object only when it grew into something new. */
export function useVisibleRect(): Rect {
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    const left = Math.floor(-x / zoom / STEP - 0.5) * STEP;
    const top = Math.floor(-y / zoom / STEP - 0.5) * STEP;
    const right = Math.ceil((width - x) / zoom / STEP + 0.5) * STEP;
    const bottom = Math.ceil((height - y) / zoom / STEP + 0.5) * STEP;
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, isSame);
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
