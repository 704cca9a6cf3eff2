import type { Shape } from '../../drawing/drawing.ts';
import { TICK } from '../../drawing/icons/tables.ts';

/** The seal of an acceptance. */
export function sealShapes(x: number, y: number, scale = 1): Shape[] {
  return [
    { kind: 'circle', look: 'seal', x, y, radius: 7.5 * scale },
    { kind: 'path', look: 'seal-mark', data: TICK, at: { x: x - 6 * scale, y: y - 6 * scale }, scale },
  ];
}
