import type { Point } from '../../../drawing/drawing.ts';

/** A piece of an outline: where the pen goes; curves are cubic. */
export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' };

const TOKENS = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g;
const COUNTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Reads SVG path data into absolute moves, lines and cubic curves. */
export function pathSegments(data: string): Segment[] {
  const pen = new Pen();
  let command = '';
  let values: number[] = [];
  for (const [, letter, number] of data.matchAll(TOKENS)) {
    if (letter !== undefined) {
      command = letter;
      values = [];
      if (letter === 'z' || letter === 'Z') pen.draw(letter, []);
      continue;
    }
    values.push(Number(number));
    if (values.length < (COUNTS[command.toLowerCase()] ?? 2)) continue;
    pen.draw(command, values);
    values = [];
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return pen.segments;
}

/** Follows the commands and remembers what relative and smooth ones rest on. */
class Pen {
  readonly segments: Segment[] = [];
  #at: Point = { x: 0, y: 0 };
  #start: Point = { x: 0, y: 0 };

  draw(command: string, values: readonly number[]): void {
    const isRelative = command === command.toLowerCase();
    const base = isRelative ? this.#at : { x: 0, y: 0 };
    const point = (index: number): Point => ({ x: (values[index] ?? 0) + base.x, y: (values[index + 1] ?? 0) + base.y });
    switch (command.toLowerCase()) {
      case 'm':
        this.#go('move', point(0));
        this.#start = this.#at;
        return;
      case 'l':
        return this.#go('line', point(0));
      case 'h':
        return this.#go('line', { x: (values[0] ?? 0) + base.x, y: this.#at.y });
      case 'v':
        return this.#go('line', { x: this.#at.x, y: (values[0] ?? 0) + base.y });
      case 'c':
        return this.#curve(point(0), point(2), point(4));
      case 'q':
        return this.#quadratic(point(0), point(2));
      case 's':
        return this.#curve(this.#reflected(), point(0), point(2));
      case 'a':
        return this.#arc(values, point(5));
      case 'z':
        this.segments.push({ kind: 'close' });
        this.#at = this.#start;
    }
  }

  #go(kind: 'move' | 'line', to: Point): void {
    this.segments.push({ kind, to });
    this.#at = to;
  }

  #curve(first: Point, second: Point, to: Point): void {
    this.segments.push({ kind: 'curve', first, second, to });
    this.#at = to;
  }

  /** The handle of the curve before, mirrored: where a smooth curve begins. */
  #reflected(): Point {
    const last = this.segments.at(-1);
    return last?.kind === 'curve' ? { x: 2 * last.to.x - last.second.x, y: 2 * last.to.y - last.second.y } : this.#at;
  }

  #quadratic(handle: Point, to: Point): void {
    const from = this.#at;
    const towards = (end: Point): Point => ({ x: end.x + ((handle.x - end.x) * 2) / 3, y: end.y + ((handle.y - end.y) * 2) / 3 });
    this.#curve(towards(from), towards(to), to);
  }

  /** An arc without rotation as curves of at most a quarter turn. Source: SVG 2, appendix B.2.4 (from end points to the centre). */
  #arc(values: readonly number[], to: Point): void {
    const [rx = 0, ry = 0, , large = 0, sweep = 0] = values;
    const from = this.#at;
    if (rx === 0 || ry === 0) return this.#go('line', to);
    const half = { x: (from.x - to.x) / 2 / rx, y: (from.y - to.y) / 2 / ry };
    const length = half.x ** 2 + half.y ** 2;
    const grow = Math.max(1, Math.sqrt(length));
    const [a, b] = [rx * grow, ry * grow];
    const root = Math.sqrt(Math.max(0, 1 / Math.max(length / grow ** 2, 1e-12) - 1)) * (large === sweep ? -1 : 1);
    const centre = { x: (from.x + to.x) / 2 + (root * half.y * a) / grow, y: (from.y + to.y) / 2 - (root * half.x * b) / grow };
    const angle = (point: Point): number => Math.atan2((point.y - centre.y) / b, (point.x - centre.x) / a);
    const start = angle(from);
    let turn = angle(to) - start;
    if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
    if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
    const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
    for (let part = 0; part < parts; part++) {
      const [one, other] = [start + (turn * part) / parts, start + (turn * (part + 1)) / parts];
      this.#curve(...arcCurve(centre, { x: a, y: b }, one, other));
    }
  }
}

/** One curve for an arc of at most a quarter turn. Source: the usual approximation with handles of 4/3·tan(θ/4). */
function arcCurve(centre: Point, radius: Point, from: number, to: number): [Point, Point, Point] {
  const handle = (4 / 3) * Math.tan((to - from) / 4);
  const at = (angle: number): Point => ({ x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) });
  const along = (angle: number, by: number): Point => ({ x: at(angle).x - by * radius.x * Math.sin(angle), y: at(angle).y + by * radius.y * Math.cos(angle) });
  return [along(from, handle), along(to, -handle), at(to)];
}
