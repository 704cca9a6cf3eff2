import type { Language } from '@anshin/model';
import type { Point, Rect } from '../../../drawing/drawing.ts';
import type { LookName } from '../../../drawing/looks/tables.ts';
import type { Segment } from './path-segments.ts';

/** One line of a text on a drawing; the size is in points. */
export interface TextRow {
  readonly text: string;
  readonly language: Language;
  readonly points: number;
}

/** What is filled and drawn; colours are RRGGBB, widths points. */
export interface ShapePaint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot';
  readonly opacity?: number;
}

/** The outline of a shape. */
export type Outline =
  | { readonly kind: 'rect'; readonly radius: number }
  | { readonly kind: 'ellipse' }
  | { readonly kind: 'path'; readonly segments: readonly Segment[] }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly radius: number; readonly arrow: boolean };

/** A shape of an office drawing; lengths are pixels of the drawing after scaling. */
export interface PlainShape {
  readonly kind: 'shape';
  readonly look: LookName;
  readonly box: Rect;
  readonly outline: Outline;
  readonly paint: ShapePaint;
}

/** A text that stands alone; its rows are broken already. */
export interface TextBox {
  readonly kind: 'text';
  readonly look: LookName;
  readonly box: Rect;
  readonly rows: readonly TextRow[];
  readonly align: 'start' | 'middle' | 'end';
  readonly isTurned: boolean;
  readonly isBold: boolean;
  readonly colour: string;
  /** The ground that hides lines beneath the letters. */
  readonly ground?: string;
}

/** Shapes that are moved together, with the name that the selection pane shows. */
export interface ShapeGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly box: Rect;
  readonly shapes: readonly OfficeShape[];
}

/** Anything on an office drawing. */
export type OfficeShape = PlainShape | TextBox | ShapeGroup;

/** The smallest rectangle around some. */
export function around(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The smallest rectangle around points. */
export function aroundPoints(points: readonly Point[]): Rect {
  return around(points.map((point) => ({ ...point, width: 0, height: 0 })));
}
