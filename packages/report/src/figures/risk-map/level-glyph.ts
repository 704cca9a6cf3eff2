import type { Shape } from '../../drawing/drawing.ts';

/** The sign of a level: hollow, half, full. */
export function levelGlyph(rank: 1 | 2 | 3, x: number, y: number, radius = 5.5): Shape[] {
  if (rank === 1) return [{ kind: 'circle', look: 'level-limited', x, y, radius }];
  if (rank === 3) return [{ kind: 'circle', look: 'level-critical', x, y, radius }];
  return [
    { kind: 'circle', look: 'level-serious-rest', x, y, radius },
    { kind: 'path', look: 'level-serious', data: `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`, at: { x, y } },
  ];
}
