import type { Column } from './column.ts';
import type { Grid } from './use-grid.ts';
import type { Item } from './items.ts';

/** Everything that keys, pointer and clipboard work on in a table, as it is at this moment. */
export interface TableHands<Row> {
  readonly grid: Grid;
  readonly items: readonly Item<Row>[];
  readonly columns: readonly Column<Row>[];
  readonly canPick: boolean;
  readonly lineHeight: number;
  readonly sort: (column: Column<Row>) => void;
  readonly widen: (column: Column<Row>, by: number) => void;
  readonly fold: (title: string) => void;
  readonly choose: ((row: Row) => void) | undefined;
  readonly pick: (line: number, isRange: boolean) => void;
  readonly pickRange: () => void;
  /** Takes the values of the chosen cells away. */
  readonly clear: () => void;
}

/** The row at a line; undefined for a heading and beyond. */
export function rowAt<Row>(items: readonly Item<Row>[], line: number): Row | undefined {
  const item = items[line];
  return item?.type === 'row' ? item.row : undefined;
}

/** The rows from one line to another, without headings. */
export function rowsBetween<Row>(items: readonly Item<Row>[], top: number, bottom: number): readonly Row[] {
  return items.slice(Math.max(0, top), bottom + 1).flatMap((item) => (item.type === 'row' ? [item.row] : []));
}

/** Whether a cell can be edited in place. */
export function canEdit<Row>(column: Column<Row> | undefined, row: Row | undefined): boolean {
  return column?.edit !== undefined && row !== undefined && column.edit.canEdit?.(row) !== false;
}
