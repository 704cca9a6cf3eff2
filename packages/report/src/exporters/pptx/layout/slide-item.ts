import type { Rect } from '../../../drawing/drawing.ts';
import type { OfficeShape, ShapePaint } from '../../ooxml/drawing/office-shape.ts';
import type { Para } from '../../ooxml/text/run.ts';
import type { TypeName } from './frame.ts';

/** Words on a slide. */
export interface TextItem {
  readonly kind: 'text';
  readonly box: Rect;
  readonly paras: readonly Para[];
  readonly type: TypeName;
  readonly isBold?: boolean;
  readonly isMuted?: boolean;
  readonly isList?: boolean;
  /** The ground and edge of a notice or a card; with `accent` a bar at the left. */
  readonly paint?: ShapePaint;
  readonly accent?: string;
  readonly colour?: string;
  readonly align?: 'middle';
  readonly name: string;
}

/** A cell of a table; covered cells belong to the one above or to the left. */
export interface CellItem {
  readonly paras: readonly Para[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly covered?: 'above' | 'left';
  readonly align?: 'end' | 'middle';
}

/** A row of a table. */
export interface RowItem {
  readonly height: number;
  readonly kind: 'head' | 'group' | 'body' | 'fact';
  readonly cells: readonly CellItem[];
}

/** A table that can be edited. */
export interface TableItem {
  readonly kind: 'table';
  readonly box: Rect;
  readonly widths: readonly number[];
  readonly rows: readonly RowItem[];
  readonly type: TypeName;
  readonly name: string;
}

/** A figure of native shapes. */
export interface FigureItem {
  readonly kind: 'figure';
  readonly box: Rect;
  readonly shapes: readonly OfficeShape[];
  readonly name: string;
  readonly description: string;
}

/** A picture: the company's logo. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly box: Rect;
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly name: string;
}

/** Anything in the body of a slide. */
export type SlideItem = TextItem | TableItem | FigureItem | PictureItem;
