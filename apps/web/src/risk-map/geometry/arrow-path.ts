import type { Point } from './map-geometry.ts';

/** A thin arrow: its line, and its head as a shape of its own (markers would need ids that several maps on a page share). */
export interface ArrowPath {
  readonly line: string;
  readonly head: string;
}

const HEAD = { length: 7, half: 3.2 };
/** Free room at both ends together and for a bit of line, in pixels. */
const GAPS = 9;

/** How far the middle of the bend lies aside at most, in pixels: the line itself passes half as far. */
const BEND = 52;

/** An arrow between two round things, bent so far that it passes over what stands in a row between them; undefined where they touch. */
export function arrowPath(from: Point & { readonly radius: number }, to: Point & { readonly radius: number }): ArrowPath | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  if (distance <= from.radius + to.radius + HEAD.length + GAPS) return undefined;
  const bend = Math.min(BEND, distance * 0.3);
  const middle = { x: (from.x + to.x) / 2 - (dy / distance) * bend, y: (from.y + to.y) / 2 + (dx / distance) * bend };
  const start = towards(from, middle, from.radius + 2);
  const tip = towards(to, middle, to.radius + 3);
  const base = towards(tip, middle, HEAD.length);
  const length = Math.hypot(tip.x - base.x, tip.y - base.y);
  const across = { x: ((tip.y - base.y) / length) * HEAD.half, y: ((base.x - tip.x) / length) * HEAD.half };
  return {
    line: `M${at(start)}Q${at(middle)} ${at(base)}`,
    head: `M${at(tip)}L${at({ x: base.x + across.x, y: base.y + across.y })}L${at({ x: base.x - across.x, y: base.y - across.y })}Z`,
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / distance) * by, y: from.y + ((to.y - from.y) / distance) * by };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
