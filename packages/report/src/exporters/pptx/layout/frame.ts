import type { Rect } from '../../../drawing/drawing.ts';

/** A slide of 13⅓ × 7½ inches in pixels. */
export const SLIDE = { width: 1280, height: 720 } as const;

/** Where everything stands on a slide. */
export const FRAME = {
  left: 40,
  width: 1200,
  eyebrow: { x: 40, y: 20, width: 1200, height: 18 },
  title: { x: 40, y: 38, width: 1200, height: 42 },
  rule: 84,
  /** Where the body begins, and where it ends. */
  top: 96,
  bottom: 678,
  footer: { x: 40, y: 690, width: 900, height: 18 },
  number: { x: 1120, y: 690, width: 120, height: 18 },
} as const satisfies Readonly<Record<string, number | Rect>>;

/** Pixels of a size in points. */
export function px(points: number): number {
  return points / 0.75;
}

/** The smallest type on a slide, in points. */
export const SMALLEST = 9;

/** Sizes of type in points: of the leading language, and of the other beneath it. */
export const TYPE = {
  lead: { first: 15, second: 11 },
  body: { first: 12, second: 10 },
  heading: { first: 13, second: 10 },
  note: { first: 10, second: 9 },
  table: { first: 11, second: 9.5 },
  dense: { first: 10, second: 9 },
  densest: { first: 9, second: 9 },
} as const;
export type TypeName = keyof typeof TYPE;
