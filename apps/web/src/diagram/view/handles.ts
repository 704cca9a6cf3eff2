import { type NodeHandle, Position } from '@xyflow/react';

/** The middles of the four edges of a shape, from which a channel can be drawn. */
export const SIDES = [
  ['top', Position.Top],
  ['right', Position.Right],
  ['bottom', Position.Bottom],
  ['left', Position.Left],
] as const;

/** Width and height of what is grasped there, as in `ComponentNode.module.css`. */
const SIZE = 10;

/** Where they are: told to the canvas, because it would draw every shape of a plant once to measure it. */
export function handlesOf(width: number, height: number): NodeHandle[] {
  const places = { top: [width / 2, 0], right: [width, height / 2], bottom: [width / 2, height], left: [0, height / 2] } as const;
  return SIDES.map(([id, position]) => {
    const [x, y] = places[id];
    return { id, position, type: 'source', x: x - SIZE / 2, y: y - SIZE / 2, width: SIZE, height: SIZE };
  });
}
