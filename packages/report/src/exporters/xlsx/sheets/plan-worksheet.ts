import type { WorksheetEntry } from '@anshin/catalog';
import { rowSources } from '../../../worksheets/field-path.ts';
import { planTables, type SheetColumn } from '../../../worksheets/plan-tables.ts';
import { EXTRA_COLUMNS, JOINED_TABLES } from '../fields/tables.ts';

/** One table of a worksheet; each has a sheet of its own, so that it can be sorted, filtered and added to. */
export interface WorksheetTable {
  /** What gives the rows: `components.*`, `assessment:threats.*`. */
  readonly source: string;
  readonly columns: readonly SheetColumn[];
  /** Judgements on the rows: the source of their entries. */
  readonly joined?: string;
}

/** A worksheet as a form of single values and tables. */
export interface WorksheetPlan {
  readonly form: readonly SheetColumn[];
  readonly tables: readonly WorksheetTable[];
}

/** A map of lists, which repeats though its path ends in `*`. */
const MAP_OF_LISTS = 'responsibilityBoundary.agreed.*';

/** Sorts the columns of a worksheet into a form and tables, in the order of the catalog. */
export function planWorksheet(entry: WorksheetEntry): WorksheetPlan {
  const plan = planTables(entry.columns);
  const single = (column: SheetColumn): boolean => sourceOf(column) !== undefined;
  const tables: WorksheetTable[] = [
    ...plan.tables.map(({ source, lead, columns }) => ({ source, columns: [...lead, ...columns] })),
    ...plan.facts.filter(single).map((column) => ({ source: sourceOf(column) ?? '', columns: [column] })),
  ].map(({ source, columns }) => ({ source, columns: completed(source, columns) }));
  const place = (table: WorksheetTable): number => Math.min(...table.columns.map((column) => entry.columns.indexOf(column)).filter((index) => index >= 0));
  return { form: plan.facts.filter((column) => !single(column)), tables: join(tables).sort((a, b) => place(a) - place(b)) };
}

/** Columns with those that the table needs besides; none twice. */
function completed(source: string, columns: readonly SheetColumn[]): SheetColumn[] {
  const extra = EXTRA_COLUMNS[source];
  const isMissing = ({ field }: SheetColumn): boolean => !columns.some((column) => column.field === field);
  return [...(extra?.first ?? []).filter(isMissing), ...columns, ...(extra?.last ?? []).filter(isMissing)];
}

function sourceOf({ field }: SheetColumn): string | undefined {
  return field === MAP_OF_LISTS ? field : rowSources(field).at(-1);
}

/** Sets judgements into the table of what they judge. */
function join(tables: readonly WorksheetTable[]): WorksheetTable[] {
  return tables.flatMap((table) => {
    if (Object.entries(JOINED_TABLES).some(([results, own]) => own === table.source && tables.some(({ source }) => source === results))) return [];
    const joined = JOINED_TABLES[table.source];
    const own = tables.find(({ source }) => source === joined);
    return [joined === undefined || own === undefined ? table : { ...table, columns: [...table.columns, ...own.columns], joined }];
  });
}
