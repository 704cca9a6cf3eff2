import type { BilingualText } from '@anshin/model';
import type { Point, Rect, Shape } from './drawing.ts';
import { ICONS, type IconName } from './icons/tables.ts';
import type { LookName } from './looks/tables.ts';
import { textWidth } from '../text/measure-text.ts';

/** The same text in both languages: numbers, tags, signs. */
export function plain(text: string | number): BilingualText {
  return { ja: String(text), en: String(text) };
}

/** A line icon set into a square of `size` pixels. */
export function icon(name: IconName, at: Point, size: number): Shape {
  return { kind: 'path', look: 'icon', data: ICONS[name], at, scale: size / 24 };
}

/** Size of a party's tag. */
export const TAG = { width: 26, height: 16 };

/** A party's two-letter tag. */
export function partyTag(tag: string, colour: number, at: Point): Shape[] {
  return [
    { kind: 'rect', look: 'tag', party: colour, ...at, ...TAG, radius: 4 },
    { kind: 'text', look: 'tag-text', party: colour, ...at, ...TAG, text: plain(tag), align: 'middle' },
  ];
}

/** A number in a rounded box whose width fits it; `right` is its right edge. */
export function badge(
  value: string,
  looks: { readonly box: LookName; readonly text: LookName },
  right: number,
  y: number,
): { readonly shapes: Shape[]; readonly width: number } {
  const width = Math.max(18, textWidth(value, 10.5) + 9);
  const rect: Rect = { x: right - width, y, width, height: 17 };
  return {
    width,
    shapes: [
      { kind: 'rect', look: looks.box, ...rect, radius: 4.5 },
      { kind: 'text', look: looks.text, ...rect, text: plain(value), align: 'middle' },
    ],
  };
}
