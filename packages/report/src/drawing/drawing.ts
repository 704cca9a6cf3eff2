import type { BilingualText } from '@anshin/model';
import type { LookName } from './looks/tables.ts';

/** A point in pixels, from the upper left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

interface Styled {
  /** Which entry of the table of looks it is drawn with. */
  readonly look: LookName;
  /** Index of a party's colour, for looks that take one. */
  readonly party?: number;
}

/** A rectangle with rounded corners. */
export interface RectShape extends Styled, Rect {
  readonly kind: 'rect';
  readonly radius?: number;
}

/** A circle around a centre. */
export interface CircleShape extends Styled, Point {
  readonly kind: 'circle';
  readonly radius: number;
}

/** SVG path data, moved and scaled as a whole. */
export interface PathShape extends Styled {
  readonly kind: 'path';
  readonly data: string;
  readonly at?: Point;
  readonly scale?: number;
}

/** A line through points; corners are rounded, an arrow head stands at the end when asked for. */
export interface LineShape extends Styled {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly radius?: number;
  readonly arrow?: boolean;
}

/** A text set into a box: wrapped, at most `lines` lines a language, with an ellipsis for the rest. */
export interface TextShape extends Styled, Rect {
  readonly kind: 'text';
  readonly text: BilingualText;
  readonly lines?: number;
  readonly align?: 'start' | 'middle' | 'end';
  /** Turned by a quarter to the left about the middle of the box. */
  readonly turned?: boolean;
}

/** Shapes that belong together, with what a pointer resting on them is told. */
export interface GroupShape {
  readonly kind: 'group';
  readonly hint?: BilingualText;
  readonly shapes: readonly Shape[];
}

/** Anything that can be drawn. */
export type Shape = RectShape | CircleShape | PathShape | LineShape | TextShape | GroupShape;

/** A picture as data: exporters turn it into SVG or into shapes of their own; texts are in both languages. */
export interface Drawing {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: BilingualText;
  /** What can be seen on it, for those who cannot see it. */
  readonly description: BilingualText;
  readonly shapes: readonly Shape[];
}
