import { cellBox, type MapGeometry, type Point, placeKey } from '../geometry/map-geometry.ts';
import { spread } from '../geometry/spread.ts';
import type { MapMark } from './marks-of.ts';

/** A mark with its middle, its own radius and that of a ring around it; rings never touch. */
export interface PlacedMark extends MapMark, Point {
  readonly radius: number;
  readonly ringRadius: number;
}

/** Free margin of a cell, in pixels: the outline of a target runs in it, and its word in that above. */
const MARGIN = 8;
const MARGIN_ABOVE = 16;
/** Side of the square of a token that is alone, in pixels. */
const LARGEST = 46;

/** Gives every mark its place; what shares a cell is spread over it, smaller where many do. */
export function placeMarks(marks: readonly MapMark[], geometry: Pick<MapGeometry, 'grid'>): PlacedMark[] {
  const cells = new Map<string, MapMark[]>();
  for (const mark of marks) {
    const key = placeKey(mark.place);
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [mark]);
    else there.push(mark);
  }
  return [...cells.values()].flatMap((group) => placeGroup(group, geometry));
}

function placeGroup(group: readonly MapMark[], geometry: Pick<MapGeometry, 'grid'>): PlacedMark[] {
  const [first] = group;
  if (first === undefined) return [];
  const cell = cellBox(geometry, first.place);
  const inner = { x: cell.x + MARGIN, y: cell.y + MARGIN_ABOVE, width: cell.width - 2 * MARGIN, height: cell.height - MARGIN - MARGIN_ABOVE };
  const { middles, room } = spread(inner, group.length, LARGEST);
  return group.flatMap((mark, index) => {
    const middle = middles[index];
    return middle === undefined ? [] : [{ ...mark, ...middle, radius: room * 0.37, ringRadius: room * 0.46 }];
  });
}
