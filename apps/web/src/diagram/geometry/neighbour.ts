import { middleOf, type Rect } from './rects.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The shape that an arrow key leads to: the nearest one in that direction, sideways distance counting twice. */
export function neighbourOf(rects: ReadonlyMap<string, Rect>, from: string, direction: Direction): string | undefined {
  const start = rects.get(from);
  if (start === undefined) return undefined;
  const origin = middleOf(start);
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, rect] of rects) {
    if (id === from) continue;
    const { x, y } = middleOf(rect);
    const [dx, dy] = [x - origin.x, y - origin.y];
    const ahead = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (ahead <= 1) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
