import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorGeometry } from '../../pptx/slide/connector.ts';
import { clipLine } from './clip.ts';
import { aroundPoints } from './office-shape.ts';
import { pathSegments } from './path-segments.ts';

const PART = { x: 0, y: 0, width: 100, height: 100 };

describe('path data as curves', () => {
  it('reads a circle of two arcs as four quarters that touch its edges', () => {
    const segments = pathSegments('M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18');
    const points = segments.flatMap((segment) => (segment.kind === 'close' ? [] : [segment.to]));
    const box = aroundPoints(points);
    expect(segments.filter((segment) => segment.kind === 'curve').length).toBe(4);
    for (const [value, wanted] of [
      [box.x, 3],
      [box.y, 3],
      [box.width, 18],
      [box.height, 18],
    ])
      expect(value).toBeCloseTo(wanted ?? 0, 6);
  });

  it('follows relative steps, repeated points and closed outlines', () => {
    expect(pathSegments('M1 2l3 0 0 4h-3z')).toEqual([
      { kind: 'move', to: { x: 1, y: 2 } },
      { kind: 'line', to: { x: 4, y: 2 } },
      { kind: 'line', to: { x: 4, y: 6 } },
      { kind: 'line', to: { x: 1, y: 6 } },
      { kind: 'close' },
    ]);
  });
});

describe('a line that is shown in part', () => {
  it('is cut at the edge, and comes back as a second piece with the end', () => {
    const points = [
      { x: 50, y: 50 },
      { x: 150, y: 50 },
      { x: 150, y: 80 },
      { x: 20, y: 80 },
    ];
    expect(clipLine(points, PART)).toEqual([
      { points: [points[0], { x: 100, y: 50 }], isEnd: false },
      { points: [{ x: 100, y: 80 }, points[3]], isEnd: true },
    ]);
  });

  it('never leaves the part, and is the same line where it lies inside', () => {
    const coordinate = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 6 }), (points) => {
        const pieces = clipLine(points, PART);
        for (const { x, y } of pieces.flatMap((piece) => piece.points)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('a line as a connector', () => {
  const form = (points: readonly { readonly x: number; readonly y: number }[]): string | undefined => connectorGeometry(points, aroundPoints(points));
  const steps = (...values: readonly number[]) => values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));

  it('is one where it is straight or steps half way, in all directions', () => {
    expect(form(steps(0, 0, 40, 0))).toContain('straightConnector1');
    expect(form(steps(0, 0, 20, 0, 20, 30, 40, 30))).toMatch(/^<a:xfrm><a:off.*bentConnector3/);
    expect(form(steps(40, 30, 20, 30, 20, 0, 0, 0))).toMatch(/^<a:xfrm flipH="1" flipV="1">/);
    expect(form(steps(40, 0, 40, 20, 0, 20, 0, 40))).toMatch(/^<a:xfrm rot="5400000"><a:off/);
  });

  it('stays a freeform where it steps elsewhere or bends otherwise', () => {
    expect(form(steps(0, 0, 10, 0, 10, 30, 40, 30))).toBeUndefined();
    expect(form(steps(0, 0, 10, 0, 10, 30))).toBeUndefined();
  });
});
