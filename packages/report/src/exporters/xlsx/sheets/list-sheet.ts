import { cellAddress } from '../workbook/cell-address.ts';
import type { LevelRange, Sheet, SheetCell, SheetRow, Validation } from '../workbook/sheet.ts';
import type { StyleName } from '../workbook/styles/tables.ts';
import { type Desk, framed, HEAD_ROW, titleRows } from './sheet-frame.ts';

/** A column of a sheet of results. */
export interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly head?: StyleName;
}

/** A sheet of results: head, rows, nothing that is read back. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly tab: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly headHeight?: number;
  readonly validations?: readonly Validation[];
  readonly levels?: readonly LevelRange[];
}

/** Sets a sheet of results in the frame that all tables have. */
export function listSheet(desk: Desk, list: ListSheet): Sheet {
  const widths = [2, ...list.columns.map((column) => column.width)];
  return {
    name: list.name,
    about: list.title,
    tab: list.tab,
    columns: framed(widths).map((width, index) => (index === 0 ? { width, isHidden: true } : { width })),
    frozen: { rows: HEAD_ROW, columns: 2 },
    titleRow: HEAD_ROW,
    filter: `B${HEAD_ROW}:${cellAddress(HEAD_ROW + Math.max(1, list.rows.length), widths.length)}`,
    ...(list.validations === undefined ? {} : { validations: list.validations }),
    ...(list.levels === undefined ? {} : { levels: list.levels }),
    size: list.rows.length + HEAD_ROW,
    rows: { [Symbol.iterator]: () => rows(desk, list, widths) },
  };
}

function* rows(desk: Desk, list: ListSheet, widths: readonly number[]): Generator<SheetRow> {
  yield* titleRows(desk, list.title, list.about, framed(widths));
  yield { cells: [], isHidden: true };
  yield {
    cells: [undefined, ...list.columns.map((column): SheetCell => ({ value: column.title, style: column.head ?? 'derivedHeader' }))],
    ...(list.headHeight === undefined ? {} : { height: list.headHeight }),
  };
  for (const cells of list.rows) yield { cells: [undefined, ...cells] };
}
