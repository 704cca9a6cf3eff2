import type { Point, Rect } from './rects.ts';

/** Ways to put selected shapes in order. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'spreadAcross', 'spreadDown'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Where the shapes stand after they were aligned or spread evenly; only those that move. */
export function aligned(rects: ReadonlyMap<string, Rect>, alignment: Alignment): ReadonlyMap<string, Point> {
  if (rects.size < 2) return new Map();
  const target = alignment === 'spreadAcross' || alignment === 'spreadDown' ? spread(rects, alignment) : lined(rects, alignment);
  return new Map([...target].filter(([id, { x, y }]) => rects.get(id)?.x !== x || rects.get(id)?.y !== y));
}

function lined(rects: ReadonlyMap<string, Rect>, alignment: Alignment): Map<string, Point> {
  const all = [...rects.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const place = ({ x, y, width, height }: Rect): Point => {
    if (alignment === 'left') return { x: left, y };
    if (alignment === 'right') return { x: right - width, y };
    if (alignment === 'centre') return { x: Math.round((left + right - width) / 2), y };
    if (alignment === 'top') return { x, y: top };
    if (alignment === 'bottom') return { x, y: bottom - height };
    return { x, y: Math.round((top + bottom - height) / 2) };
  };
  return new Map([...rects].map(([id, rect]) => [id, place(rect)]));
}

/** Equal gaps between the first and the last, which stay. */
function spread(rects: ReadonlyMap<string, Rect>, alignment: 'spreadAcross' | 'spreadDown'): Map<string, Point> {
  const isAcross = alignment === 'spreadAcross';
  const start = (rect: Rect): number => (isAcross ? rect.x : rect.y);
  const size = (rect: Rect): number => (isAcross ? rect.width : rect.height);
  const sorted = [...rects].sort(([a, one], [b, other]) => start(one) - start(other) || (a < b ? -1 : 1));
  const first = sorted[0]?.[1] as Rect;
  const last = sorted.at(-1)?.[1] as Rect;
  const taken = sorted.reduce((sum, [, rect]) => sum + size(rect), 0);
  const gap = (start(last) + size(last) - start(first) - taken) / (sorted.length - 1);
  const places = new Map<string, Point>();
  let at = start(first);
  for (const [id, rect] of sorted) {
    places.set(id, isAcross ? { x: Math.round(at), y: rect.y } : { x: rect.x, y: Math.round(at) });
    at += size(rect) + gap;
  }
  return places;
}
