import type { LiveEdit } from '@anshin/collab';
import type { ReactNode } from 'react';
import type { Choice } from '../parts/fields/ChoiceField.tsx';
import { WIDTHS } from './kept-state.ts';

/** How a cell is edited in place; what is written comes from the text that was typed, pasted or chosen. */
export interface CellEdit<Row> {
  readonly kind: 'text' | 'number' | 'day' | 'choice';
  /** For `choice`; pasted text is matched by label or value. */
  readonly choices?: readonly Choice[];
  /** What leads from the row to one with this value; empty text takes the value away. */
  readonly write: (row: Row, value: string) => readonly LiveEdit[];
  readonly canEdit?: (row: Row) => boolean;
}

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** In pixels; 160 when left out. The user can change it. */
  readonly width?: number;
  /** How far it gives way where the page is narrow, in pixels; two thirds of its width but not below 96 when left out. */
  readonly least?: number;
  /** How much of the room that is left it takes for each pixel of its width: 1 when left out, 1.4 for the first column. */
  readonly grow?: number;
  /** Names stand in it: where they are long, rows get a second line. Looked at in the first column when no column says so. */
  readonly hasNames?: boolean;
  /** What stands at its head, where that is more than the title. */
  readonly head?: ReactNode;
  /** What sorting, filtering, copying and export see. */
  readonly value: (row: Row) => string | number;
  /** What rows are ordered by, where that is not `value` (levels by their weight, not by their letters). */
  readonly order?: (row: Row) => string | number;
  /** What is shown, where that is more than the value. */
  readonly cell?: (row: Row) => ReactNode;
  readonly edit?: CellEdit<Row>;
  /** What Enter and a click on a cell of this column lead to, where that is not choosing the row or editing in place. */
  readonly onOpen?: (row: Row) => void;
  /** Offered as a filter chip with these choices, matched against `value`. */
  readonly filter?: readonly Choice[];
  /** What belongs in an empty cell. */
  readonly placeholder?: string;
  readonly isNumeric?: boolean;
  /** Little stands in it, and there are many such columns: its cells keep less free at their sides. */
  readonly isTight?: boolean;
  /** Left out until the user asks for it. */
  readonly isHidden?: boolean;
  /** Given up where there is no room for all columns, unless the user asks for it. */
  readonly isSpare?: boolean;
}

/** How narrow a column becomes before the table scrolls sideways, in pixels. */
export function leastWidth({ width = WIDTHS.usual, least }: Pick<Column<never>, 'width' | 'least'>): number {
  return least ?? Math.min(width, Math.max(96, Math.round((width * 2) / 3)));
}

/** Something that can be done to several rows at once. */
export interface BulkAction<Row> {
  readonly id: string;
  readonly label: (count: number) => string;
  readonly run: (rows: readonly Row[]) => void;
  readonly isPrimary?: boolean;
}

export interface DataTableProps<Row> {
  /** Under which the user's columns, widths and filters are kept. */
  readonly id: string;
  /** What the table is called, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The first one stays in place while the others scroll. */
  readonly columns: readonly Column<Row>[];
  /** The row was chosen (click or Enter); usually selects its place for the inspector. */
  readonly onChoose?: (row: Row) => void;
  /** The row that the inspector shows. */
  readonly chosen?: string | undefined;
  readonly bulk?: readonly BulkAction<Row>[];
  /** Shown instead of rows when there are none at all. */
  readonly empty?: ReactNode;
  /** Beside search and filters: the page's own buttons. */
  readonly tools?: ReactNode;
  /** Rows with the same text stand under one heading, in the order in which they come. */
  readonly group?: (row: Row) => string;
  /** In pixels; when left out 36, or 48 where names need a second line. */
  readonly rowHeight?: number;
  /** CSS height of the scrolling part; fills what is there when left out. */
  readonly height?: string;
}
