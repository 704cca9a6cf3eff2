import {
  columnFilteringFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  type ColumnDef,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../i18n/use-words.ts';
import type { Column } from './column.ts';
import { fittingColumns } from './fitting-columns.ts';
import { type KeptState, WIDTHS } from './kept-state.ts';
import { isChosen, searched } from './matches.ts';

const FEATURES = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** A row as the library takes it, whatever it is. */
type Held<Row> = { readonly row: Row };

/** The rows and columns that are shown. */
export interface TableModel<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** How many columns were given up because there is no room for them. */
  readonly givenUp: number;
}

/** Searched, filtered and sorted rows, and the columns that the user wants to see as far as there is room (in pixels) for them. */
export function useTableModel<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  kept: KeptState,
  search: string,
  room: number | undefined,
): TableModel<Row> {
  const wanted = useDeferredValue(search);
  const data = useMemo(() => searched(rows, columns, wanted).map((row): Held<Row> => ({ row })), [rows, columns, wanted]);
  const definitions = useDefinitions(columns);
  const state = useMemo(() => stateOf(columns, kept), [columns, kept]);
  const table = useTable({ features: FEATURES, columns: definitions, data, state, enableSortingRemoval: true });
  const shown = table.getRowModel().rows;
  const model = useMemo(() => shown.map(({ original }) => original.row), [shown]);
  const visible = useMemo(() => columns.filter((column, index) => index === 0 || isShown(column, kept)), [columns, kept]);
  const fitting = useMemo(() => fittingColumns(visible, kept, room), [visible, kept, room]);
  return useMemo(() => ({ rows: model, columns: fitting, givenUp: visible.length - fitting.length }), [model, fitting, visible]);
}

/** Whether a column is seen: as the user wants it, else as it is by itself. */
function isShown<Row>(column: Column<Row>, kept: KeptState): boolean {
  return kept.shown[column.id] ?? column.isHidden !== true;
}

function useDefinitions<Row>(columns: readonly Column<Row>[]): ColumnDef<typeof FEATURES, Held<Row>>[] {
  const language = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    return columns.map((column): ColumnDef<typeof FEATURES, Held<Row>> => {
      const order = column.order ?? column.value;
      return {
        id: column.id,
        // What is empty stands last, whichever way the column is sorted.
        accessorFn: ({ row }) => (order(row) === '' ? undefined : order(row)),
        size: column.width ?? WIDTHS.usual,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compared(a.getValue(id), b.getValue(id), collator),
        filterFn: (row, _id, chosen: readonly string[]) => isChosen(column.value(row.original.row), chosen, column.filter ?? []),
      };
    });
  }, [columns, language]);
}

function compared(a: unknown, b: unknown, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function stateOf<Row>(columns: readonly Column<Row>[], kept: KeptState) {
  const known = new Set(columns.map(({ id }) => id));
  const { sort } = kept;
  return {
    sorting: sort !== undefined && known.has(sort.column) ? [{ id: sort.column, desc: sort.isDescending }] : [],
    columnFilters: columns.flatMap(({ id, filter }) => {
      const chosen = kept.filters[id];
      return filter === undefined || chosen === undefined ? [] : [{ id, value: chosen }];
    }),
    columnVisibility: Object.fromEntries(columns.map((column) => [column.id, isShown(column, kept)])),
    columnSizing: { ...kept.widths },
  };
}
