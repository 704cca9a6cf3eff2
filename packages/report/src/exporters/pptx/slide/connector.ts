import type { Point, Rect } from '../../../drawing/drawing.ts';
import { preset, transform } from '../../ooxml/drawing/geometry.ts';

/**
 * A line as a connector: straight, or with one step half way. Lines with other bends stay freeforms, because LibreOffice draws such connectors along
 * ways of its own. Undefined where the line is no connector.
 */
export function connectorGeometry(points: readonly Point[], box: Rect): string | undefined {
  const [from, second, third, to] = withoutStops(points);
  const length = withoutStops(points).length;
  if (from === undefined || second === undefined) return undefined;
  if (length === 2) return `${transform(box, { h: second.x < from.x, v: second.y < from.y })}${preset('straightConnector1')}`;
  if (length !== 4 || third === undefined || to === undefined) return undefined;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < 1 || Math.abs(dy) < 1) return undefined;
  if (isLevel(from, second) && isUpright(second, third) && isLevel(third, to))
    return isHalf((second.x - from.x) / dx) ? `${transform(box, { h: dx < 0, v: dy < 0 })}${STEP}` : undefined;
  if (!isUpright(from, second) || !isLevel(second, third) || !isUpright(third, to) || !isHalf((second.y - from.y) / dy)) return undefined;
  const lying = { x: box.x + (box.width - box.height) / 2, y: box.y + (box.height - box.width) / 2, width: box.height, height: box.width };
  return `${transform(lying, { turn: 90, h: dy < 0, v: dx > 0 })}${STEP}`;
}

const STEP = preset('bentConnector3', { adj1: 50_000 });

function isHalf(share: number): boolean {
  return Math.abs(share - 0.5) < 0.02;
}

const SAME = 0.05;

function isLevel(a: Point, b: Point): boolean {
  return Math.abs(a.y - b.y) < SAME;
}

function isUpright(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < SAME;
}

/** The points at which a line turns. */
function withoutStops(points: readonly Point[]): Point[] {
  return points.filter((at, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return true;
    return !((isLevel(before, at) && isLevel(at, after)) || (isUpright(before, at) && isUpright(at, after)));
  });
}
