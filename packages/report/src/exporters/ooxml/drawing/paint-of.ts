import { colourOf, lookOf } from '../../../drawing/looks/look-of.ts';
import type { LookName, Paint } from '../../../drawing/looks/tables.ts';
import type { ShapePaint } from './office-shape.ts';

/** Points of a pixel: 96 pixels and 72 points an inch. */
export const POINTS = 0.75;

const DASHES: Readonly<Record<string, NonNullable<ShapePaint['dash']>>> = { '7 4': 'dash', '5 4': 'dash', '1.5 3.5': 'sysDot' };

/** Fill and stroke of a look in the light; strokes shrink with the drawing but stay visible on paper. */
export function paintOf(name: LookName, party: number | undefined, scale: number): ShapePaint {
  const look = lookOf(name);
  return {
    ...(look.fill === undefined ? {} : { fill: hexOf(look.fill, party) }),
    ...(look.stroke === undefined ? {} : { stroke: hexOf(look.stroke, party), width: Math.max(0.5, (look.width ?? 1) * scale * POINTS) }),
    ...(look.dash === undefined ? {} : { dash: DASHES[look.dash] ?? 'sysDash' }),
    ...(look.opacity === undefined ? {} : { opacity: look.opacity }),
  };
}

/** A paint as RRGGBB. */
export function hexOf(paint: Paint, party?: number): string {
  return colourOf(paint, party).light.slice(1).toUpperCase();
}
