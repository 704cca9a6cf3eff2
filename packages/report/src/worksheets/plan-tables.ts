import type { WorksheetEntry } from '@anshin/catalog';
import { rowSources } from './field-path.ts';

/** A column of a worksheet. */
export type SheetColumn = WorksheetEntry['columns'][number];

/** One table of a worksheet: what gives its rows, and its columns; `lead` are columns of the enclosing entry that name it. */
export interface TablePlan {
  readonly source: string;
  readonly lead: readonly SheetColumn[];
  readonly columns: readonly SheetColumn[];
}

/** How a worksheet is set: single values as a form, everything that repeats as tables. */
export interface SheetPlan {
  readonly facts: readonly SheetColumn[];
  readonly tables: readonly TablePlan[];
}

/**
 * Sorts the columns of a worksheet into a form and tables. Columns that repeat together make one table: the innermost repetition that at least
 * two columns share gives the rows. An outer table with a single column is not set on its own: that column leads the rows of the inner one.
 */
export function planTables(columns: readonly SheetColumn[]): SheetPlan {
  const sources = new Map(columns.map((column) => [column, rowSources(column.field)]));
  const users = new Map<string, number>();
  for (const list of sources.values()) for (const source of list) users.set(source, (users.get(source) ?? 0) + 1);
  const groups = new Map<string, SheetColumn[]>();
  const facts: SheetColumn[] = [];
  for (const column of columns) {
    const source = [...(sources.get(column) ?? [])].reverse().find((candidate) => (users.get(candidate) ?? 0) > 1);
    if (source === undefined) facts.push(column);
    else groups.set(source, [...(groups.get(source) ?? []), column]);
  }
  const plans = [...groups].map(([source, own]): TablePlan => {
    const outer = [...groups.keys()].filter((candidate) => candidate !== source && source.startsWith(`${candidate}.`)).at(-1);
    return { source, lead: outer === undefined ? [] : namingColumns(groups.get(outer) ?? []), columns: own };
  });
  return { facts, tables: plans.filter((plan) => plan.columns.length > 1 || !plans.some((other) => other.source.startsWith(`${plan.source}.`))) };
}

/** The column that names an entry: its title, its name, else its first column. */
function namingColumns(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const naming = columns.find((column) => /\.(title|name)$/.test(column.field)) ?? columns[0];
  return naming === undefined ? [] : [naming];
}
