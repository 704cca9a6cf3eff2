import { cellBox, type MapGeometry, type Point, placeKey, roomOf } from '../geometry/map-geometry.ts';
import { spread } from '../geometry/spread.ts';
import type { MapMark } from './marks-of.ts';

/** A mark with its middle, its own radius and that of a ring around it; rings never touch. */
export interface PlacedMark extends MapMark, Point {
  readonly radius: number;
  readonly ringRadius: number;
}

/** Side of the square of a token that is alone, in pixels. */
const LARGEST = 46;

/** Gives every mark its place; what shares a cell is spread over it, smaller where many do. */
export function placeMarks(marks: readonly MapMark[], geometry: Pick<MapGeometry, 'grid'>): PlacedMark[] {
  return cellsOf(marks).flatMap((group) => placeGroup(group, geometry));
}

/** How many marks stand in the fullest cell. */
export function crowdOf(marks: readonly MapMark[]): number {
  return Math.max(0, ...cellsOf(marks).map(({ length }) => length));
}

/** The marks of each cell in which there are some. */
function cellsOf(marks: readonly MapMark[]): readonly (readonly MapMark[])[] {
  const cells = new Map<string, MapMark[]>();
  for (const mark of marks) {
    const key = placeKey(mark.place);
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [mark]);
    else there.push(mark);
  }
  return [...cells.values()];
}

function placeGroup(group: readonly MapMark[], geometry: Pick<MapGeometry, 'grid'>): PlacedMark[] {
  const [first] = group;
  if (first === undefined) return [];
  const { middles, room } = spread(roomOf(cellBox(geometry, first.place)), group.length, LARGEST);
  return group.flatMap((mark, index) => {
    const middle = middles[index];
    return middle === undefined ? [] : [{ ...mark, ...middle, radius: room * 0.37, ringRadius: room * 0.46 }];
  });
}
